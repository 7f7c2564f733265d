package org.localreuse.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.localreuse.store.EmbeddedStore;

/**
 * What waits or was rejected is nowhere to be seen. Every channel is asked: the whole store by SPARQL and as an export, every path of
 * the interface, searches for it by name, and every page and document that links lead to from the entrances; without a key, and with
 * that of an organisation that has nothing to do with it. The same walk finds it once it is accepted, so it would have found it.
 */
class EveryChannelIT extends KeyedServer {

    /** Of each kind of page so many are looked at. */
    private static final int MOST_OF_A_KIND = 12;

    private static final String TITLE = "Quaggathon";
    private static final String SLUG = "quagga-bins";
    private static final Pattern LINK = Pattern.compile("(?:href=|\"(?:href|next|self)\":)\\s*\"(/[^\"#]*)");
    private static final String EVERYTHING =
            "SELECT * WHERE { GRAPH ?g { ?s ?p ?o } FILTER ( CONTAINS(LCASE(STR(?s)), 'quagga')"
                    + " || CONTAINS(LCASE(STR(?o)), 'quagga') ) }";
    private static final List<String> ENTRANCES = List.of(
            "/",
            "/api",
            "/api/projects?limit=200",
            "/api/projects?q=quaggathon",
            "/api/datasets?limit=200",
            "/api/councils?limit=200",
            "/api/councils/YOR",
            "/api/councils/YOR/reuses",
            "/api/councils/YOR/reuses?role=source",
            "/api/councils/YOR/to-confirm",
            "/api/organisations?limit=200",
            "/api/reuses?limit=200",
            "/api/reuses?by=YOR",
            "/api/reuses?format=csv",
            "/api/network",
            "/api/network?format=graphml",
            "/api/stats",
            "/api/search?q=quaggathon",
            "/api/changes?since=0",
            "/api/queries/most-reused",
            "/api/queries/all-reuses",
            "/api/submissions",
            "/find?q=quaggathon",
            "/doc/council/YOR",
            "/doc/council/YOR.ttl",
            "/projects",
            "/to-confirm?organisation=YOR",
            "/my-submissions",
            "/void",
            "/catalog",
            "/catalog.ttl?limit=1000",
            "/catalog.jsonld?publisher=YOR",
            "/catalog.rdf?modifiedSince=2026-01-01",
            "/dump.nq.gz",
            "/feeds/reuses.atom?limit=200",
            "/feeds/reuses.atom?council=YOR",
            "/feeds/projects.atom?limit=200",
            "/sitemap.xml",
            "/reconcile/suggest/entity?prefix=quagga",
            "/reconcile?queries=" + encoded("{\"q\":{\"query\":\"quaggathon\"}}"),
            "/sparql?query=" + encoded(EVERYTHING),
            "/sparql?query=" + encoded("SELECT * WHERE { ?s ?p ?o FILTER CONTAINS(LCASE(STR(?o)), 'quagga') }"));

    private static final String CLAIM = """
            projects:
              - id: quagga-bins
                title: Quaggathon
                description: The Quaggathon says which bin to put out.
                leads: [YOR]
                stage: live
                usesDatasets: [york/quagga-days]
            datasets:
              - id: york/quagga-days
                title: Quaggathon days
                description: The days of the Quaggathon.
                publisher: YOR
                licence: OGL-UK-3.0
            reuses:
              - {reusers: [YOR], reuseOf: quagga-bins, reuseKinds: [extension], status: live}
            """;

    private int known;

    @Test
    void showsWhatWaitsAndWhatWasRejectedNowhere() {
        JsonNode before = json("/api").get("counts");
        known = json("/api/councils/YOR").get("knownReuses").asInt();
        String rejected = handedIn(hull, CLAIM);
        assertNowhere();
        assertThat(json("/api").get("counts")).isEqualTo(before);

        HttpResponse<String> no = say(
                moderator, "/api/submissions/" + rejected + "/decision", "{'verdict': 'reject', 'comment': 'Not so.'}");
        assertThat(no.statusCode()).as(no.body()).isEqualTo(200);
        assertNowhere();
        assertThat(json("/api").get("counts")).isEqualTo(before);

        String accepted = handedIn(hull, CLAIM + "# once more\n");
        assertNowhere();
        HttpResponse<String> yes = say(york, "/api/submissions/" + accepted + "/decision", "{'verdict': 'accept'}");
        assertThat(yes.statusCode()).as(yes.body()).isEqualTo(200);
        assertThat(found(""))
                .hasSizeGreaterThan(10)
                .anyMatch(path -> path.startsWith("/sparql"))
                .contains(
                        "/catalog.ttl?limit=1000",
                        "/catalog.jsonld?publisher=YOR",
                        "/catalog.rdf?modifiedSince=2026-01-01",
                        "/dump.nq.gz",
                        "/feeds/reuses.atom?limit=200",
                        "/feeds/reuses.atom?council=YOR",
                        "/feeds/projects.atom?limit=200",
                        "/sitemap.xml");
        assertThat(get("/publiccode/" + SLUG + ".yml").body()).contains(TITLE);
        assertThat(get("/badge/council/YOR.svg").body()).contains(">known reuses: " + (known + 1) + "<");
        assertThat(export()).contains(TITLE);
    }

    private void assertNowhere() {
        assertThat(found("")).isEmpty();
        assertThat(found(leeds)).isEmpty();
        assertThat(export()).doesNotContain(TITLE).doesNotContain(SLUG);
        assertThat(get("/badge/council/YOR.svg").body()).contains(">known reuses: " + known + "<");
        for (String path : List.of(
                "/doc/project/" + SLUG,
                "/api/projects/" + SLUG,
                "/api/reuses/YOR--" + SLUG,
                "/publiccode/" + SLUG + ".yml",
                "/badge/project/" + SLUG + ".svg",
                "/badge/dataset/york/quagga-days.svg")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(TITLE);
        }
    }

    private static String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((EmbeddedStore) store).write(Lang.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Where the walk meets it; a search may repeat what was looked for, in the words that it was asked in. */
    private List<String> found(String key) {
        Deque<String> open = new ArrayDeque<>(ENTRANCES);
        Set<String> seen = new LinkedHashSet<>(ENTRANCES);
        Map<String, Integer> kinds = new HashMap<>();
        List<String> found = new ArrayList<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            String answer = answer(path, key);
            if (answer.contains(TITLE) || (answer.contains(SLUG) && !path.contains(SLUG))) {
                found.add(path);
            }
            for (Matcher link = LINK.matcher(answer); link.find(); ) {
                String next = link.group(1).replace("&amp;", "&");
                String kind = next.replaceFirst("^((?:/[^/?]*){1,2}).*$", "$1");
                if (!next.startsWith("/assets")
                        && !seen.contains(next)
                        && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
                    seen.add(next);
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The text of an answer, unpacked where it is packed. */
    private static String answer(String path, String key) {
        if (!path.endsWith(".gz")) {
            return key.isEmpty() ? get(path).body() : get(path, key).body();
        }
        try (InputStream packed = new GZIPInputStream(address(path).toURL().openStream())) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
