package org.localreuse.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localreuse.reconcile.Entity;
import org.localreuse.reconcile.Entity.Value;
import org.localreuse.reconcile.EntityType;
import org.localreuse.reconcile.Property;
import org.localreuse.reconcile.Reconciler;

/**
 * Values of properties, for things that have been matched.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#data-extension-queries">Data extension</a>
 */
final class ReconcileExtension {

    /** Values that are entities are given as entities, to work on with. */
    static final String ENTITIES = "entities";

    static final String NAMES = "names";
    static final String IDS = "ids";

    private static final List<String> CONTENTS = List.of(ENTITIES, NAMES, IDS);
    private static final int MOST_IDS = 1_000;
    private static final int MOST_PROPERTIES = 30;

    private ReconcileExtension() {}

    /** @param most how many values; 0 for all */
    private record Column(Property property, int most, String content) {

        Map<String, Object> meta() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", property.id());
            members.put("name", property.label());
            Optional<EntityType> range = content.equals(ENTITIES) ? property.range() : Optional.empty();
            range.ifPresent(type -> members.put("type", ReconcileJson.reference(type)));
            return members;
        }
    }

    static Map<String, Object> answer(Reconciler reconciler, JsonText query) {
        query.object();
        List<Column> columns = new ArrayList<>();
        query.member("properties").elements(MOST_PROPERTIES).forEach(property -> columns.add(column(property)));
        Map<String, Object> rows = new LinkedHashMap<>();
        for (JsonText member : query.member("ids").elements(MOST_IDS)) {
            String id = member.text().orElse("");
            Optional<Entity> entity = reconciler.find(id);
            Map<String, Object> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(
                    column.property().id(),
                    entity.map(known -> cells(reconciler, known, column)).orElse(List.of())));
            rows.put(id, row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("meta", columns.stream().map(Column::meta).toList());
        answer.put("rows", rows);
        return answer;
    }

    private static Column column(JsonText property) {
        String id = property.object().member("id").text().orElseThrow(() -> property.refused("an object with an 'id'"));
        JsonText settings = property.member("settings");
        int most = whole(settings.member("limit"));
        String content = settings.member("content")
                .text()
                .filter(text -> !text.isEmpty())
                .orElse(ENTITIES);
        if (!CONTENTS.contains(content)) {
            throw BadRequest.value("content", content, CONTENTS);
        }
        return new Column(ReconcileJson.propertyOfId(id), most, content);
    }

    /** A form that was left empty is no limit. */
    private static int whole(JsonText limit) {
        return limit.text().filter(String::isEmpty).isPresent() ? 0 : limit.number(0, 0, Integer.MAX_VALUE);
    }

    private static List<Map<String, Object>> cells(Reconciler reconciler, Entity entity, Column column) {
        List<Value> values = entity.of(column.property());
        return values.stream()
                .limit(column.most() == 0 ? values.size() : column.most())
                .map(value -> cell(reconciler, column, value))
                .toList();
    }

    private static Map<String, Object> cell(Reconciler reconciler, Column column, Value value) {
        boolean isThing = value.node().isURI();
        Optional<Entity> entity = isThing && column.content().equals(ENTITIES)
                ? reconciler.find(value.node().getURI())
                : Optional.empty();
        if (entity.isPresent()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", entity.get().iri().getURI());
            members.put("name", entity.get().name());
            return members;
        }
        return Map.of(
                "str", isThing && column.content().equals(IDS) ? value.node().getURI() : value.label());
    }

    /** What can be fetched of things of that type. */
    static Map<String, Object> proposal(Optional<EntityType> type, int most) {
        List<Map<String, Object>> properties = new ArrayList<>();
        for (Property property : Property.values()) {
            if (type.isEmpty() || property.isOf(type.get())) {
                properties.add(ReconcileJson.property(property));
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        type.ifPresent(known -> members.put("type", known.id()));
        members.put("limit", most);
        members.put("properties", properties.stream().limit(most).toList());
        return members;
    }
}
