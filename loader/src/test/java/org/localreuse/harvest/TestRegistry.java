package org.localreuse.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/**
 * Another registry: a real HTTP server on a free port of this machine. It serves documents with entity tags, answers conditional
 * requests, fails when it is told to, and remembers what it was asked.
 *
 * <pre>{@code
 * try (TestRegistry registry = TestRegistry.start()) {
 *     CkanSite ckan = new CkanSite().generate(250);
 *     registry.serve("/ckan", ckan);                       // a CKAN at source("ckan", SourceType.CKAN, "/ckan")
 *     registry.document("/data.json", "application/json", text);
 *     registry.failNext("/data.json", 503, 2);             // its next two answers
 *     registry.asked();                                    // "GET /data.json", …
 * }
 * }</pre>
 */
public final class TestRegistry implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Map<String, Answer> documents = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedDeque<Answer>> failures = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** Something that answers by program. */
    @FunctionalInterface
    public interface Site {

        /** @param path what follows after the path at which the site is served */
        Answer answer(String path, Request request);
    }

    /** What was asked; header names in small letters. */
    public record Request(String method, URI address, Map<String, String> headers, String body) {

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    /** What is answered. A text with status 200 gets an entity tag, and 304 where the client has it already. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        public static Answer of(String mediaType, String text) {
            return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer of(String mediaType, byte[] body) {
            return new Answer(200, Map.of("Content-Type", mediaType, "ETag", tag(body)), body);
        }

        public static Answer withoutTag(String mediaType, String text) {
            return new Answer(200, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer status(int status, String... headers) {
            Map<String, String> map = new ConcurrentHashMap<>();
            for (int i = 0; i < headers.length; i += 2) {
                map.put(headers[i], headers[i + 1]);
            }
            return new Answer(status, map, new byte[0]);
        }

        private static String tag(byte[] body) {
            CRC32 sum = new CRC32();
            sum.update(body);
            return "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "-" + body.length + "\"";
        }
    }

    private TestRegistry(HttpServer server) {
        this.server = server;
    }

    /** On 127.0.0.1. */
    public static TestRegistry start() {
        return start("127.0.0.1", 0);
    }

    /** On another address of this machine. */
    public static TestRegistry start(String address, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
            TestRegistry registry = new TestRegistry(server);
            server.createContext("/", registry::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return registry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Of a path of this server, which begins with a slash. */
    public URI address(String path) {
        return URI.create("http://" + server.getAddress().getHostString() + ":" + port() + path);
    }

    /** A source here, with the usual settings. */
    public Source source(String id, SourceType type, String path) {
        return new Source(
                id, type, address(path), id, Optional.empty(), Optional.empty(), Source.USUAL_SHRINKING, true);
    }

    /** Serves everything below that path by program. */
    public TestRegistry serve(String path, Site site) {
        sites.put(path, site);
        return this;
    }

    /** Serves a document; put again, it replaces what was there. */
    public TestRegistry document(String pathAndQuery, String mediaType, String text) {
        return document(pathAndQuery, Answer.of(mediaType, text));
    }

    public TestRegistry document(String pathAndQuery, Answer answer) {
        documents.put(pathAndQuery, answer);
        return this;
    }

    /** Lets the next requests for that path and query fail, before it answers again as it did. */
    public TestRegistry failNext(String pathAndQuery, int status, int times, String... headers) {
        for (int i = 0; i < times; i++) {
            failures.computeIfAbsent(pathAndQuery, key -> new ConcurrentLinkedDeque<>())
                    .add(Answer.status(status, headers));
        }
        return this;
    }

    /** Everything that was asked so far, in order. */
    public List<Request> asked() {
        return List.copyOf(requests);
    }

    /** Forgets what was asked. */
    public void forget() {
        requests.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Request request = new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
            requests.add(request);
            send(exchange, conditional(request, answer(request)));
        }
    }

    private Answer answer(Request request) {
        String address = request.address().toString();
        ConcurrentLinkedDeque<Answer> failing = failures.get(address);
        Answer failure = failing == null ? null : failing.poll();
        if (failure != null) {
            return failure;
        }
        if (documents.containsKey(address)) {
            return documents.get(address);
        }
        String path = request.address().getPath();
        return sites.entrySet().stream()
                .filter(site -> path.equals(site.getKey()) || path.startsWith(site.getKey() + "/"))
                .findFirst()
                .map(site -> site.getValue().answer(path.substring(site.getKey().length()), request))
                .orElseGet(() -> Answer.status(404));
    }

    private static Answer conditional(Request request, Answer answer) {
        String tag = answer.headers().get("ETag");
        boolean same = tag != null && tag.equals(request.headers().get("if-none-match"));
        String time = answer.headers().get("Last-Modified");
        same |= time != null && time.equals(request.headers().get("if-modified-since"));
        return same && answer.status() == 200 ? new Answer(304, answer.headers(), new byte[0]) : answer;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        if (body.length > 1_000
                && accepted.contains("gzip")
                && !answer.headers().containsKey("Content-Encoding")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = packed(body);
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** As a server packs what it sends. */
    public static byte[] packed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
