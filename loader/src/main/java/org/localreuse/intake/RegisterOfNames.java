package org.localreuse.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameIndex;
import org.localreuse.resolve.Names;
import org.localreuse.store.PublishedStore;

/** Every name that the registry knows: of reference data and of what is published. Made anew for each load. */
public final class RegisterOfNames {

    private final NameIndex index;
    private final Set<Node> published;

    private RegisterOfNames(NameIndex index, Set<Node> published) {
        this.index = index;
        this.published = published;
    }

    /**
     * Reads what the store describes.
     *
     * @param reference names of the reference data
     */
    public static RegisterOfNames of(PublishedStore store, QueryLibrary queries, NameIndex reference) {
        Map<Node, Declaration> things = store.read(link -> {
            Map<Node, Declaration> found = new LinkedHashMap<>();
            queries.get("names-of-things").forEach(link, Map.of(), row -> add(row, store.base(), found));
            return found;
        });
        return new RegisterOfNames(reference.with(things.values()), Set.copyOf(things.keySet()));
    }

    private static void add(Row row, Base base, Map<Node, Declaration> things) {
        Node iri = NodeFactory.createURI(row.iri("thing").orElseThrow());
        Kind kind = Kind.valueOf(row.text("kind").orElseThrow());
        String name = row.text("name").orElseThrow();
        things.merge(iri, new Declaration(kind, iri, key(iri, base), List.of(name)), RegisterOfNames::both);
    }

    private static Declaration both(Declaration one, Declaration other) {
        List<String> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        return new Declaration(one.kind(), one.iri(), one.key(), names);
    }

    /** What stands after the type: {@code leeds-bins}, {@code datamillnorth/leeds-bin-collections}; a foreign IRI as it is. */
    private static String key(Node iri, Base base) {
        String start = base.iri() + "id/";
        String text = iri.getURI();
        return text.startsWith(start) ? text.substring(text.indexOf('/', start.length()) + 1) : text;
    }

    /** Whether it is published already. */
    boolean knows(Node iri) {
        return published.contains(iri);
    }

    /** The names known, and those declared by the load itself. */
    public Names with(Collection<Declaration> declared) {
        return index.with(declared);
    }
}
