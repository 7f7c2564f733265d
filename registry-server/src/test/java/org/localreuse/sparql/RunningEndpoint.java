package org.localreuse.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.Publication;

/** A server with the endpoint on a free port, and a client for it. */
final class RunningEndpoint implements AutoCloseable {

    static final String PROBLEM = "application/problem+json";

    private final EmbeddedStore store;
    private final FusekiServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    RunningEndpoint(EmbeddedStore store, SparqlLimits limits) {
        this.store = store;
        this.server = SparqlEndpoint.over(store, limits)
                .mount(FusekiServer.create().port(0).loopback(true))
                .build()
                .start();
    }

    EmbeddedStore store() {
        return store;
    }

    String address() {
        return "http://127.0.0.1:" + server.getPort() + "/sparql";
    }

    /** Publishes the graph {@code graph/submission/{name}}. */
    void publish(String name, String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(turtle, Lang.TURTLE).base(Base.DEFAULT.iri()).parse(graph);
        store.publish(List.of(
                new Publication(Base.DEFAULT.graph("submission/" + name), graph, GraphFactory.createGraphMem())));
    }

    HttpResponse<String> query(String query) {
        return get("query=" + encoded(query), "application/sparql-results+json");
    }

    HttpResponse<String> get(String parameters, String accept) {
        return send(request(parameters).header("Accept", accept).GET());
    }

    HttpRequest.Builder request(String parameters) {
        return HttpRequest.newBuilder(URI.create(address() + (parameters.isEmpty() ? "" : "?" + parameters)))
                .timeout(Duration.ofSeconds(60));
    }

    HttpRequest.Builder requestTo(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
