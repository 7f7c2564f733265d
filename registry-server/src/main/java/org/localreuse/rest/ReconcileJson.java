package org.localreuse.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.reconcile.Answer;
import org.localreuse.reconcile.Entity;
import org.localreuse.reconcile.EntityType;
import org.localreuse.reconcile.Property;

/** The parts of a reconciliation service's answers, as the specification wants them written. */
final class ReconcileJson {

    private ReconcileJson() {}

    static Map<String, Object> type(EntityType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", type.id());
        members.put("name", type.label());
        List<Map<String, Object>> broader = type.withBroader().stream()
                .filter(other -> other != type)
                .map(ReconcileJson::type)
                .toList();
        if (!broader.isEmpty()) {
            members.put("broader", broader);
        }
        return members;
    }

    static Map<String, Object> property(Property property) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", property.id());
        members.put("name", property.label());
        members.put("description", property.description());
        return members;
    }

    /** An entity as it is suggested. */
    static Map<String, Object> suggestion(Entity entity) {
        Map<String, Object> members = named(entity);
        members.put("notable", List.of(reference(entity.type())));
        return members;
    }

    static Map<String, Object> candidate(Answer answer) {
        Map<String, Object> members = named(answer.entity());
        members.put(
                "type",
                answer.entity().type().withBroader().stream()
                        .map(ReconcileJson::reference)
                        .toList());
        members.put("score", answer.score());
        members.put("match", answer.match());
        List<Map<String, Object>> features = new ArrayList<>();
        answer.features().forEach((id, value) -> features.add(feature(id, value)));
        members.put("features", features);
        return members;
    }

    private static Map<String, Object> named(Entity entity) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entity.iri().getURI());
        members.put("name", entity.name());
        if (!entity.description().isEmpty()) {
            members.put("description", entity.description());
        }
        return members;
    }

    static Map<String, Object> reference(EntityType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", type.id());
        members.put("name", type.label());
        return members;
    }

    private static Map<String, Object> feature(String id, Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("value", value);
        return members;
    }

    /** The type with that id; an unknown one is refused. */
    static EntityType typeOfId(String id) {
        return EntityType.ofId(id)
                .orElseThrow(() -> BadRequest.value(
                        "type",
                        id,
                        Arrays.stream(EntityType.values()).map(EntityType::id).toList()));
    }

    /** The property with that id; an unknown one is refused. */
    static Property propertyOfId(String id) {
        return Property.ofId(id)
                .orElseThrow(() -> BadRequest.value(
                        "property",
                        id,
                        Arrays.stream(Property.values()).map(Property::id).toList()));
    }
}
