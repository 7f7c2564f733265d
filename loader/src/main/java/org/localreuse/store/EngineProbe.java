package org.localreuse.store;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.Base;
import org.localreuse.query.StoredUpdate;

/**
 * Tries, before anything is kept in a remote engine, whatever we rely on there: graphs put whole, updates, reading back what was
 * written, and a default graph that is the union of all graphs. It works in a graph of its own and takes it away again.
 */
final class EngineProbe {

    private final Base base;
    private final RDFLink link;
    private final UpdateRequest write;
    private final UpdateRequest clear;
    private final Query named;
    private final Query union;

    EngineProbe(Base base, RDFLink link) {
        this.base = base;
        this.link = link;
        this.write = StoredUpdate.load("probe-write", base).request();
        this.clear = StoredUpdate.load("probe-clear", base).request();
        this.named = StoredUpdate.question("probe-named", base);
        this.union = StoredUpdate.question("probe-union", base);
    }

    /** Refuses the engine, with the reason, if it cannot keep what the registry promises. */
    void run() {
        try {
            link.put(base.graph("probe"), probe());
            require(
                    named,
                    true,
                    "A graph that was put to its Graph Store endpoint cannot be read back at its query endpoint."
                            + " See that all endpoints serve the same dataset.");
            link.update(clear);
            require(named, false, "An update did not clear a graph.");
            link.update(write);
            require(named, true, "What an update wrote cannot be read back.");
            require(
                    union,
                    true,
                    "Its default graph is not the union of the named graphs. Configure it so"
                            + " (Fuseki with TDB2: tdb2:unionDefaultGraph true).");
            link.update(clear);
        } catch (HttpException | JenaException e) {
            throw new StoreUnavailable(
                    "The engine cannot be used: it does not answer as SPARQL 1.1 asks (" + e.getMessage()
                            + "). See that it runs, and that query, update and Graph Store endpoints are right.",
                    e);
        }
    }

    private void require(Query question, boolean answer, String reason) {
        try (QueryExec query = link.query(question)) {
            if (query.ask() != answer) {
                throw new StoreUnavailable("The engine cannot be used. " + reason);
            }
        }
    }

    private Graph probe() {
        Graph probe = GraphFactory.createGraphMem();
        probe.add(base.registry(), DCTerms.description.asNode(), NodeFactory.createLiteralString("probe"));
        return probe;
    }
}
