package org.localreuse.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.query.StoredQuery;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;

/** Reads from statements which things they describe, and under which names. */
final class DescribedThings {

    private final StoredQuery names;
    private final Base base;

    DescribedThings(QueryLibrary queries, Base base) {
        this.names = queries.get("names-of-things");
        this.base = base;
    }

    Map<Node, Declaration> in(RDFLink link) {
        Map<Node, Declaration> things = new LinkedHashMap<>();
        names.forEach(link, Map.of(), row -> add(row, things));
        return things;
    }

    private void add(Row row, Map<Node, Declaration> things) {
        Node iri = NodeFactory.createURI(row.iri("thing").orElseThrow());
        Kind kind = Kind.valueOf(row.text("kind").orElseThrow());
        String name = row.text("name").orElseThrow();
        things.merge(iri, new Declaration(kind, iri, key(iri), List.of(name)), DescribedThings::both);
    }

    private static Declaration both(Declaration one, Declaration other) {
        List<String> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        return new Declaration(one.kind(), one.iri(), one.key(), names);
    }

    /** What stands after the type: {@code leeds-bins}, {@code datamillnorth/leeds-bin-collections}; a foreign IRI as it is. */
    private String key(Node iri) {
        String start = base.iri() + "id/";
        String text = iri.getURI();
        return text.startsWith(start) ? text.substring(text.indexOf('/', start.length()) + 1) : text;
    }
}
