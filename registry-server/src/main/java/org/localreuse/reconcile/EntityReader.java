package org.localreuse.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.query.StoredQuery;
import org.localreuse.reconcile.Entity.Value;

/** Reads everything that can be reconciled from the store. */
final class EntityReader {

    private final StoredQuery query;
    private final String ids;
    private final Map<Node, Entity> entities = new LinkedHashMap<>();

    private EntityReader(QueryLibrary library, Base base) {
        this.query = library.get("values-to-reconcile");
        this.ids = base.iri() + "id/";
    }

    /** Everything, by IRI; what is of two types is of the narrower. */
    static Map<Node, Entity> read(RDFLink link, QueryLibrary library, Base base) {
        EntityReader reader = new EntityReader(library, base);
        for (EntityType type : EntityType.values()) {
            type.classes().forEach(ofClass -> reader.read(link, type, ofClass));
        }
        return reader.entities;
    }

    /** What has been read of one thing. */
    private record Draft(Set<String> labels, Set<String> names, Map<Property, Set<Value>> values) {

        Draft() {
            this(new TreeSet<>(), new TreeSet<>(), new EnumMap<>(Property.class));
        }

        void add(Row row) {
            Node value = row.node("value").orElseThrow();
            String text = row.text("label").or(() -> row.text("value")).orElseThrow();
            String property = row.text("property").orElseThrow();
            switch (property) {
                case "label" -> labels.add(text);
                case "name" -> names.add(text);
                default ->
                    Property.ofId(property)
                            .ifPresent(known -> values.computeIfAbsent(known, any -> new LinkedHashSet<>())
                                    .add(new Value(value, text)));
            }
        }
    }

    private void read(RDFLink link, EntityType type, String ofClass) {
        Map<Node, Draft> drafts = new LinkedHashMap<>();
        query.forEach(
                link,
                Map.of("class", ofClass),
                row -> drafts.computeIfAbsent(row.node("thing").orElseThrow(), any -> new Draft())
                        .add(row));
        drafts.forEach((iri, draft) -> {
            if (iri.isURI() && !draft.labels().isEmpty()) {
                entities.putIfAbsent(iri, entity(iri, type, draft));
            }
        });
    }

    private Entity entity(Node iri, EntityType type, Draft draft) {
        String name = draft.labels().iterator().next();
        List<String> others = new ArrayList<>(draft.names());
        others.remove(name);
        Map<Property, List<Value>> values = new EnumMap<>(Property.class);
        draft.values()
                .forEach((property, found) -> values.put(
                        property,
                        found.stream()
                                .sorted(Comparator.comparing(Value::label))
                                .toList()));
        return new Entity(iri, type, key(iri, type, values), name, others, values);
    }

    private String key(Node iri, EntityType type, Map<Property, List<Value>> values) {
        String text = iri.getURI();
        List<Value> spdx = values.getOrDefault(Property.SPDX_ID, List.of());
        if (type == EntityType.LICENCE) {
            return spdx.isEmpty()
                    ? text.substring(text.lastIndexOf('/') + 1)
                    : spdx.getFirst().label();
        }
        return text.startsWith(ids) ? text.substring(text.indexOf('/', ids.length()) + 1) : text;
    }
}
