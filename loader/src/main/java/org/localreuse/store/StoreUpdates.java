package org.localreuse.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.ontology.Base;
import org.localreuse.query.StoredUpdate;

/**
 * A publication as SPARQL updates, the same for an embedded engine and a remote one. Each writing step but the derivation is guarded
 * by the revision that was last seen, so that on an engine with another writer it does nothing rather than half.
 */
final class StoreUpdates {

    private final Base base;
    private final StoredUpdate initialise;
    private final StoredUpdate emptyGraph;
    private final StoredUpdate insert;
    private final StoredUpdate forgetProvenance;
    private final StoredUpdate derive;
    private final StoredUpdate raiseRevision;

    StoreUpdates(Base base) {
        this.base = base;
        initialise = StoredUpdate.load("initialise", base);
        emptyGraph = StoredUpdate.load("empty-graph", base);
        insert = StoredUpdate.load("insert", base);
        forgetProvenance = StoredUpdate.load("forget-provenance", base);
        derive = StoredUpdate.load("derive", base);
        raiseRevision = StoredUpdate.load("raise-revision", base);
    }

    /** Writes the registry's own record, unless it is there. */
    UpdateRequest initialise() {
        return initialise.request();
    }

    /**
     * Refuses what cannot be one publication: a graph twice, or one of the registry's own.
     *
     * @throws IllegalArgumentException if so
     */
    void check(List<Publication> publications) {
        Set<Node> seen = new HashSet<>();
        for (Publication publication : publications) {
            Node graph = publication.graph();
            if (graph.equals(base.graph("meta")) || graph.equals(base.graph("derived"))) {
                throw new IllegalArgumentException("The registry writes this graph itself: " + graph);
            }
            if (!seen.add(graph)) {
                throw new IllegalArgumentException("The same graph twice in one publication: " + graph);
            }
        }
    }

    /** Puts {@code statements} where the graph stood. */
    UpdateRequest replace(Node graph, Graph statements, long revision) {
        UpdateRequest request = emptyGraph.with(at(revision, graph));
        append(request, insertInto(graph, statements, revision));
        return request;
    }

    /** Puts new provenance where that of the graph stood. */
    UpdateRequest replaceProvenance(Publication publication, long revision) {
        UpdateRequest request = forgetProvenance.with(at(revision, publication.graph()));
        append(request, insertInto(base.graph("meta"), publication.provenance(), revision));
        return request;
    }

    /** @throws IllegalArgumentException if the stamp is not later than the revision at which the registry stands */
    static void checkLater(Stamp stamp, long revision) {
        if (stamp.revision() <= revision) {
            throw new IllegalArgumentException(
                    "The registry stands at revision " + revision + " already: " + stamp.revision());
        }
    }

    /** Derives anew and raises the revision to that of the stamp: the last step. */
    UpdateRequest conclude(long revision, Stamp stamp) {
        UpdateRequest request = derive.request();
        append(
                request,
                raiseRevision.with(Map.of(
                        "_revision_integer", integer(revision),
                        "_next_integer", integer(stamp.revision()),
                        "_now_dateTime", NodeFactory.createLiteralDT(stamp.at().toString(), XSDDatatype.XSDdateTime))));
        return request;
    }

    static void append(UpdateRequest request, UpdateRequest more) {
        more.getOperations().forEach(request::add);
    }

    private UpdateRequest insertInto(Node graph, Graph statements, long revision) {
        UpdateRequest request = insert.with(Map.of("_revision_integer", integer(revision)));
        UpdateModify template = (UpdateModify) request.getOperations().getFirst();
        statements.find().forEachRemaining(triple -> template.getInsertAcc().addQuad(Quad.create(graph, triple)));
        return request;
    }

    private static Map<String, Node> at(long revision, Node graph) {
        return Map.of("_revision_integer", integer(revision), "_graph_iri", graph);
    }

    private static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
