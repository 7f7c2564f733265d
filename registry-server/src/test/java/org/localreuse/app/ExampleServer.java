package org.localreuse.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;
import org.localreuse.store.PublishedStore;

/** A real server on a free port, over the worked example; for each test class its own. */
public class ExampleServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    protected static PublishedStore store;
    protected static Register register;
    private static HarvestSchedule harvests;
    private static RegistryServer server;

    @BeforeAll
    static void start() {
        register = ExampleRegister.open();
        harvests = HarvestSchedule.of(register);
        store = register.store();
        server = RegistryServer.start(
                Settings.onLoopback(0, Base.DEFAULT, new Settings.Store.InMemory()),
                store,
                register.desk(),
                OtherRegistries.of(register, harvests));
    }

    @AfterAll
    static void stop() {
        server.close();
        harvests.close();
        register.close();
    }

    /** A request to a path, with headers by turns of name and value. */
    protected static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    protected static URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    protected static HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    /** The JSON of a good answer. */
    protected static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return parsed(answer);
    }

    protected static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    protected static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
