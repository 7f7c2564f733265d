package org.localreuse.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * A stock Fuseki over TDB2, for a process of its own: prints its port, and ends with its input. Arguments: the folder, and
 * {@code union} or {@code plain} for the default graph.
 */
final class RemoteEngine {

    private RemoteEngine() {}

    public static void main(String[] arguments) throws IOException {
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(Path.of(arguments[0]).toString());
        if (List.of(arguments).contains("union")) {
            dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        }
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/registry", dataset)
                .start();
        System.out.println(server.getPort());
        System.in.read();
        server.stop();
    }

    static EngineEndpoints endpoints(String port) {
        String dataset = "http://127.0.0.1:" + port + "/registry/";
        return new EngineEndpoints(
                URI.create(dataset + "sparql"), URI.create(dataset + "update"), URI.create(dataset + "data"));
    }
}
