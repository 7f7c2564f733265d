package org.localreuse.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another registry: a catalogue in Turtle, on this machine. */
public final class CatalogueServer implements AutoCloseable {

    private static final String START = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <https://data.example.org/> a dcat:Catalog .
            """;

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int datasets;
    private volatile String start = "https://data.example.org/";

    private CatalogueServer(HttpServer server, int datasets) {
        this.server = server;
        this.datasets = datasets;
    }

    /** Lists so many datasets at first. */
    public static CatalogueServer of(int datasets) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            CatalogueServer catalogue = new CatalogueServer(server, datasets);
            server.createContext("/catalogue.ttl", catalogue::answer);
            server.start();
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its datasets have IRIs that begin so; the files stay where they are. */
    public CatalogueServer at(String beginning) {
        start = beginning;
        return this;
    }

    /** Lists so many from now on. */
    public void list(int now) {
        datasets = now;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/catalogue.ttl";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            byte[] body = turtle().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String turtle() {
        return START
                + IntStream.range(0, datasets)
                        .mapToObj(i -> """
                        <https://data.example.org/> dcat:dataset <%2$sdataset/%1$d> .
                        <%2$sdataset/%1$d> a dcat:Dataset ;
                          dct:title "Grit bins %1$d"@en ; dct:description "Where the grit bins stand, round %1$d."@en ;
                          dct:identifier "grit-%1$d" ;
                          dct:license <http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/> ;
                          dcat:distribution <%2$sdataset/%1$d/csv> .
                        <%2$sdataset/%1$d/csv> a dcat:Distribution ;
                          dcat:accessURL <https://data.example.org/dataset/%1$d.csv> .
                        """.formatted(i, start))
                        .collect(Collectors.joining());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
