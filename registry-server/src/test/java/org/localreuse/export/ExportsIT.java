package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.store.EmbeddedStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is given back beside the catalogue: the dump, feeds, publiccode.yml, badges, and the map of the site. */
class ExportsIT extends KeyedServer {

    @Test
    void dumpsEveryPublishedStatementWithItsGraph() throws IOException {
        byte[] dump = bytes("/dump.nq.gz").body();

        assertThat(IsoMatcher.isomorphic(dataset(dump), published())).isTrue();
        assertThat(bytes("/dump.nq.gz").body()).isEqualTo(dump);
    }

    @Test
    void tellsTheHeadersOfTheDumpAloneAndItsTagUntilSomethingChanges() {
        HttpResponse<byte[]> whole = bytes("/dump.nq.gz");
        HttpResponse<String> head = send(request("/dump.nq.gz").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEmpty();
        for (String name : List.of("ETag", "Last-Modified", "Content-Type", "Vary")) {
            assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(whole, name));
        }
        assertThat(get("/dump.nq.gz", "If-None-Match", header(whole, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void compressesTheDumpOnce() throws IOException {
        HttpResponse<byte[]> answer = bytes("/dump.nq.gz", "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(dataset(answer.body()).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"reuses, /api/reuses", "projects, /api/projects"})
    void feedsHaveEverythingThatTheListsHave(String name, String list) {
        List<String> listed = new ArrayList<>();
        json(list + "?limit=200")
                .get("items")
                .forEach(item -> listed.add(item.get("id").asText()));
        Element feed = xml("/feeds/" + name + ".atom?limit=200");

        assertThat(texts(feed, "id")).containsExactlyInAnyOrderElementsOf(with(listed, feedId(name)));
        assertThat(texts(feed, "updated").subList(1, listed.size() + 1))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(texts(feed, "title")).allMatch(title -> !title.isBlank());
        assertThat(texts(feed, "author")).isNotEmpty();
    }

    @Test
    void feedsComeInPages() {
        Element first = xml("/feeds/reuses.atom?limit=1");
        List<String> links = links(first);

        assertThat(first.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(links).anyMatch(link -> link.startsWith("next ") && link.contains("page=2"));
        assertThat(links).anyMatch(link -> link.startsWith("last "));
        assertThat(texts(xml("/feeds/reuses.atom?limit=1&page=2"), "id"))
                .first()
                .isEqualTo(feedId("reuses"));
    }

    @Test
    void feedsOfACouncilOrAProjectHaveItsReusesOnly() {
        assertThat(texts(xml("/feeds/reuses.atom?project=leeds-bins"), "title"))
                .contains("Open Innovations (formerly ODI Leeds) reuses Leeds Bins")
                .hasSize(1 + json("/api/reuses?project=leeds-bins").get("total").asInt());
        assertThat(texts(xml("/feeds/projects.atom?council=LDS"), "title"))
                .hasSize(1 + json("/api/projects?council=LDS").get("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/reuses.atom?council=Atlantis",
                "/feeds/reuses.atom?projct=leeds-bins",
                "/feeds/projects.atom?project=leeds-bins",
                "/badge/project/leeds-bins.svg?style=flat",
                "/sitemap.xml?page=1",
                "/dump.nq.gz?format=nq"
            })
    void refusesWhatItDoesNotTake(String path) {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/badge/project/toilet-map.svg, /api/projects/toilet-map",
        "/badge/dataset/datamillnorth/leeds-bin-collections.svg, /api/datasets/datamillnorth/leeds-bin-collections",
        "/badge/council/BAR.svg, /api/councils/BAR"
    })
    void badgesTellTheNumberThatThePageTells(String badge, String description) {
        int known = json(description).get("knownReuses").asInt();
        HttpResponse<String> answer = get(badge);
        Element svg = xml(badge);

        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("known reuses: " + known);
        assertThat(texts(svg, "title")).containsExactly("known reuses: " + known);
        assertThat(answer.body()).doesNotContain("<script", "href", "url(", "style=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/badge/project/no-such.svg",
                "/badge/licence/MIT.svg",
                "/publiccode/no-such.yml",
                "/sitemap/9.xml"
            })
    void knowsNothingOfWhatIsNotThere(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void mapsEveryPageOfAThing() {
        List<String> places = texts(xml("/sitemap.xml"), "loc");

        assertThat(places)
                .contains(
                        address("/doc/project/leeds-bins").toString(),
                        address("/doc/council/LDS").toString(),
                        address("/doc/organisation/open-innovations").toString(),
                        address("/doc/dataset/datamillnorth/leeds-bin-collections")
                                .toString(),
                        address("/doc/reuse/open-innovations--leeds-bins").toString())
                .doesNotHaveDuplicates()
                .allSatisfy(place -> assertThat(place).startsWith(address("/").toString()));
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + address("/sitemap.xml"));
    }

    @Test
    void givesAProjectBackAsPubliccodeThatOurReaderTakes() {
        String handedIn = """
                projects:
                  - id: zebra-router
                    title: Zebra router
                    description: Routes requests about crossings.
                    leads: [LDS]
                    stage: live
                    services: [568]
                    components:
                      - {id: code, title: Zebra router, componentKind: source-code, codeRepository: "https://example.org/leeds/zebra-router", licence: MIT}
                """;
        handedIn(leeds, handedIn);
        handedIn(york, reuse("YOR", "zebra-router"));
        handedIn(leeds, reuse("KHL", "zebra-router"));

        HttpResponse<String> file = get("/publiccode/zebra-router.yml");

        assertThat(file.body())
                .contains("publiccodeYmlVersion: '0.7'", "url: https://example.org/leeds/zebra-router", "license: MIT")
                .contains("usedBy:\n- City of York Council")
                .doesNotContain("Hull");
        HttpResponse<String> report =
                send(request("/api/validate?name=publiccode.yml", "Content-Type", "application/yaml")
                        .POST(HttpRequest.BodyPublishers.ofString(file.body())));
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        assertThat(parsed(report).findValuesAsText("severity"))
                .as(report.body())
                .doesNotContain("error");
    }

    private static List<String> with(List<String> listed, String more) {
        List<String> all = new ArrayList<>(listed);
        all.add(more);
        return all;
    }

    private static String feedId(String name) {
        return store.base().iri() + "feeds/" + name + ".atom";
    }

    private static DatasetGraph dataset(byte[] dump) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(dump)))
                .lang(Lang.NQUADS)
                .parse(read);
        return read;
    }

    private static DatasetGraph published() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((EmbeddedStore) store).write(Lang.NQUADS, out);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.NQUADS).parse(read);
        return read;
    }

    private static HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return HttpClient.newHttpClient()
                    .send(request(path, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Element xml(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.body())));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static List<String> texts(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static List<String> links(Element root) {
        NodeList found = root.getElementsByTagName("link");
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
    }
}
