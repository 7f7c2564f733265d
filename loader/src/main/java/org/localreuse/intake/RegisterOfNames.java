package org.localreuse.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.localreuse.query.QueryLibrary;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.NameIndex;
import org.localreuse.resolve.Names;
import org.localreuse.store.PublishedStore;

/** Every name that the registry knows: of reference data and of what is published. Made anew for each load. */
public final class RegisterOfNames {

    private final DescribedThings described;
    private final NameIndex index;
    private final Set<Node> published;

    private RegisterOfNames(DescribedThings described, NameIndex index, Set<Node> published) {
        this.described = described;
        this.index = index;
        this.published = published;
    }

    /**
     * Reads what the store describes.
     *
     * @param reference names of the reference data
     */
    public static RegisterOfNames of(PublishedStore store, QueryLibrary queries, NameIndex reference) {
        DescribedThings described = new DescribedThings(queries, store.base());
        Map<Node, Declaration> things = store.read(described::in);
        return new RegisterOfNames(described, reference.with(things.values()), Set.copyOf(things.keySet()));
    }

    /** What a graph describes, whether or not its input declared it beforehand. */
    Collection<Declaration> describedIn(Graph graph) {
        return described.in(RDFLink.connect(DatasetGraphFactory.wrap(graph))).values();
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
