package org.localreuse.sparql;

import java.util.function.LongSupplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.localreuse.store.EmbeddedStore;

/** The public SPARQL endpoint, {@code /sparql}: what a server needs to mount it. */
public final class SparqlEndpoint {

    /** Where it is mounted. */
    public static final String PATH = "/sparql";

    private final DatasetGraph dataset;
    private final LongSupplier revision;
    private final SparqlLimits limits;

    private SparqlEndpoint(DatasetGraph dataset, LongSupplier revision, SparqlLimits limits) {
        this.dataset = dataset;
        this.revision = revision;
        this.limits = limits;
    }

    /** An endpoint for the store's readers. */
    public static SparqlEndpoint over(EmbeddedStore store, SparqlLimits limits) {
        return new SparqlEndpoint(store.readOnlyDataset(), store::revision, limits);
    }

    /** Adds the operation and the filter in front of it. The filter matches whatever begins with the path, so nothing goes round it. */
    public FusekiServer.Builder mount(FusekiServer.Builder builder) {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .processor(new FencedQuery(limits))
                .context(context)
                .build();
        DataService service = DataService.newBuilder(dataset).addEndpoint(query).build();
        return builder.addFilter(PATH + "/*", new EndpointFilter(revision, limits))
                .add(PATH, service);
    }
}
