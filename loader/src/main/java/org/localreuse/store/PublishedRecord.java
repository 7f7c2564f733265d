package org.localreuse.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.VOID;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.query.StoredUpdate;

/** What the registry says of itself in {@code graph/meta}: its revision, and the base it was made for. */
final class PublishedRecord {

    private final Base base;
    private final Query revision;
    private final Query otherBase;

    PublishedRecord(Base base) {
        this.base = base;
        this.revision = StoredUpdate.question("revision", base);
        this.otherBase = StoredUpdate.question("other-base", base);
    }

    /** The revision, by a look-up rather than a query: it is asked for at each request. */
    long revisionIn(DatasetGraph dataset) {
        Iterator<Quad> found = dataset.find(base.graph("meta"), base.registry(), LR.revision.asNode(), Node.ANY);
        return found.hasNext() ? number(found.next().getObject()) : 0;
    }

    /** The revision; 0 if there is none. */
    long revisionOver(RDFLink link) {
        try (QueryExec query = link.query(revision)) {
            RowSet rows = query.select();
            return rows.hasNext() ? number(rows.next().get("revision")) : 0;
        }
    }

    /**
     * Refuses a store that was made for another base.
     *
     * @param where names the store in the message
     * @throws StoreUnavailable if it was
     */
    void refuseOtherBase(RDFLink link, String where) {
        try (QueryExec query = link.query(otherBase)) {
            RowSet rows = query.select();
            if (rows.hasNext()) {
                String other = rows.next().get("space").getLiteralLexicalForm();
                throw new StoreUnavailable(where + " was made for the base " + other + ", not for " + base.iri()
                        + ". Start with that base, or name another store.");
            }
        }
    }

    /** The base that a store was made for; empty for one that was never initialised. */
    static Optional<Base> baseIn(DatasetGraph dataset) {
        Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY);
        while (found.hasNext()) {
            Quad quad = found.next();
            if (quad.getObject().isLiteral() && isRecord(quad, quad.getObject().getLiteralLexicalForm())) {
                return Optional.of(new Base(quad.getObject().getLiteralLexicalForm()));
            }
        }
        return Optional.empty();
    }

    /** Submissions may describe other people's address spaces: only the registry's own record counts. */
    private static boolean isRecord(Quad quad, String space) {
        return quad.getGraph().hasURI(space + "graph/meta") && quad.getSubject().hasURI(space + "id/registry");
    }

    private static long number(Node value) {
        return ((Number) value.getLiteralValue()).longValue();
    }
}
