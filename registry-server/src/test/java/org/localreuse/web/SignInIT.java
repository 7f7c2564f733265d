package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.model.Role;

/** Who is signed in with a browser, and what another site can make that browser do: nothing. */
class SignInIT extends KeyedServer {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String[] HERE = {"Sec-Fetch-Site", "same-origin", "Content-Type", FORM, "Accept", "text/html"};
    private static final String[] ELSEWHERE = {
        "Sec-Fetch-Site", "cross-site", "Content-Type", FORM, "Accept", "text/html"
    };

    private static HttpResponse<String> send(String path, String form, String[] headers, String cookie) {
        HttpRequest.Builder request = request(path, headers).POST(HttpRequest.BodyPublishers.ofString(form));
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static HttpResponse<String> signIn(String key, String next, String... more) {
        String form = "key=" + key + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        HttpRequest.Builder request = request("/sign-in", HERE).POST(HttpRequest.BodyPublishers.ofString(form));
        return send(more.length == 0 ? request : request.headers(more));
    }

    /** What the browser sends back. */
    private static String cookie(String key) {
        return header(signIn(key, "/"), "Set-Cookie").split(";", 2)[0];
    }

    @Test
    void keepsTheSecretFromScriptsAndOtherSites() {
        String cookie = header(signIn(leeds, "/"), "Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Secure", leeds);
        assertThat(header(signIn(leeds, "/", "X-Forwarded-Proto", "https"), "Set-Cookie"))
                .contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:x", ""
            })
    void leadsToNoOtherSiteAfterwards(String next) {
        assertThat(header(signIn(leeds, next), "Location")).isEqualTo("/my-submissions");
    }

    @Test
    void leadsBackToWhereOneCameFrom() {
        assertThat(header(signIn(leeds, "/to-confirm?organisation=LDS"), "Location"))
                .isEqualTo("/to-confirm?organisation=LDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/my-submissions/x", "/to-confirm"})
    void takesNoFormFromAnotherSite(String path) {
        HttpResponse<String> answer = send(path, "key=" + leeds, ELSEWHERE, cookie(leeds));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        String[] old = {"Origin", "http://elsewhere.example", "Content-Type", FORM};
        assertThat(send(path, "key=" + leeds, old, cookie(leeds)).statusCode()).isEqualTo(403);
        String[] silent = {"Content-Type", FORM};
        assertThat(send(path, "key=" + leeds, silent, cookie(leeds)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAFormFromAnOldBrowserThatNamesTheOriginAlone() {
        String[] old = {"Origin", address("").toString(), "Content-Type", FORM};
        assertThat(send("/sign-in", "key=" + leeds, old, "").statusCode()).isEqualTo(303);
    }

    @Test
    void countsForReadingTheInterfaceForProgramsAndNotForWritingFromAnotherSite() {
        String cookie = cookie(leeds);
        assertThat(get("/api/submissions", "Cookie", cookie).statusCode()).isEqualTo(200);
        HttpRequest.Builder write = request(
                        "/api/submissions",
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/yaml",
                        "Sec-Fetch-Site",
                        "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(project("forged")));
        assertThat(send(write).statusCode()).isEqualTo(401);
        assertThat(get("/api/projects/forged").statusCode()).isEqualTo(404);
    }

    @Test
    void givesWayToAKeyThatIsSentWithIt() {
        String cookie = cookie(leeds);
        String own = handedIn(york, project("of-york").replace("[LDS]", "[YOR]"));
        HttpResponse<String> page = send(with(york, "/my-submissions", "Accept", "text/html", "Cookie", cookie));
        assertThat(page.body()).contains("/my-submissions/" + own).doesNotContain("Team leeds");
        assertThat(send(with(york, "/api/submissions/" + own, "Cookie", cookie)).statusCode())
                .isEqualTo(200);
        HttpRequest.Builder write = with(
                        york,
                        "/api/submissions",
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/yaml",
                        "Sec-Fetch-Site",
                        "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(reuse("YOR", "of-york")));
        assertThat(parsed(send(write)).get("status").asText()).isEqualTo("accepted");
    }

    @Test
    void doesNotStandInForAKeyThatIsWrong() {
        assertThat(get("/api/submissions", "Cookie", cookie(leeds), "Authorization", "Bearer lrr_wrong")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsWithTheKey() {
        String key = key("short", Role.CONTRIBUTOR, "LDS");
        String cookie = cookie(key);
        assertThat(get("/my-submissions", "Cookie", cookie).statusCode()).isEqualTo(200);
        register.desk().keys().revoke("key-of-short", Instant.now().minusSeconds(1));
        assertThat(get("/my-submissions", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void showsNobodysNameToTheNextWhoAsks() {
        HttpResponse<String> anybody = get("/projects", "Accept", "text/html");
        String tag = header(anybody, "ETag");
        HttpResponse<String> signedIn =
                get("/projects", "Accept", "text/html", "If-None-Match", tag, "Cookie", cookie(leeds));
        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(signedIn.body()).contains("Team leeds");
        assertThat(header(signedIn, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(signedIn, "ETag")).isEmpty();
        assertThat(get("/projects", "Accept", "text/html", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepsReceiptsPrivate() {
        HttpResponse<String> taken = post(leeds, "/api/submissions", "application/yaml", project("receipt"));
        String receipt = parsed(taken).get("receipt").asText();
        HttpResponse<String> page = get(receipt, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Published");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(get(receipt + "x", "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
