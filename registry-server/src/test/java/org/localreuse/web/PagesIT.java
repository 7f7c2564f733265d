package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;

/** The pages, as a browser gets them. */
class PagesIT extends ExampleServer {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** The crawl stops here; the example has fewer pages. */
    private static final int MOST = 1500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/find",
                "/find?council=LDS&q=bins",
                "/projects",
                "/projects?q=nothing-fits-this",
                "/councils?nation=W92000004",
                "/datasets",
                "/reuses?status=live",
                "/organisations",
                "/doc/project/leeds-bins",
                "/doc/project/toilet-map",
                "/doc/council/LDS",
                "/doc/council/BAR",
                "/doc/organisation/imactivate",
                "/doc/dataset/datamillnorth/leeds-bin-collections",
                "/doc/reuse/BAR--toilet-map",
                "/doc/licence/OGL-UK-3.0",
                "/doc/change/2023-cumbria",
                "/concept/barrier/not-published",
                "/graph/submission/2026-0001",
                "/def",
                "/shapes",
                "/links",
                "/void",
                "/problems",
                "/scheme",
                "/scheme/barrier",
                "/query",
                "/query?name=who-reused&project=id/project/leeds-bins"
            })
    void isWholeAndCanBeReadByAll(String path) {
        HttpResponse<String> answer = page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).endsWith(" – Local Reuse Registry").doesNotStartWith(" –");
        assertThat(page.select("html[lang=en]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.govuk-skip-link[href=#main]")).hasSize(1);
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("dd:matchesOwn(^$):not(:has(*))")).isEmpty();
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
        assertThat(ids(page)).doesNotHaveDuplicates();
        assertThat(headings(page)).as("no level is left out").allMatch(step -> step <= 1);
    }

    @Test
    void loadsNothingFromElsewhereAndHoldsNoScriptOrStyleOfItsOwn() {
        for (String path : List.of("/", "/doc/project/toilet-map", "/query", "/def", "/nothing")) {
            HttpResponse<String> answer = page(path);
            assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(PageWriter.POLICY);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("script:not([src]), style, [style], iframe, object, embed"))
                    .isEmpty();
            assertThat(page.select("script[src], img[src], link[rel=stylesheet], link[rel=icon]"))
                    .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                            .startsWith("/assets/"));
            assertThat(page.select("*"))
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        }
    }

    @Test
    void assetsMayBeKeptForEverUnderTheirVersionOnly() {
        Document page = Jsoup.parse(page("/").body());
        for (Element asset : page.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
            String path = asset.attr("src") + asset.attr("href");
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("immutable");
            HttpResponse<String> former = get(path.replaceFirst("/assets/[^/]+/", "/assets/before/"));
            assertThat(header(former, "Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(get("/assets/before/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void theTypefaceAndTheCrestOfGovUkAreNotUsed() {
        Assets assets = Assets.load();
        String style = get(assets.path("govuk-frontend.css")).body();
        assertThat(style).doesNotContain("GDS Transport", "@font-face", "url(").contains(".govuk-button");
    }

    @Test
    void problemsAreShownAsPagesToBrowsersOnly() {
        HttpResponse<String> page = page("/councils?sort=colour");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("That address cannot be read");
        assertThat(header(get("/councils?sort=colour"), "Content-Type")).startsWith("application/problem+json");
        assertThat(header(page("/api/nothing"), "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/projects?counsil=LDS", "/api/projects/nothing", "/api/queries/who-reused?run=true&by=me"})
    void theTypeOfAProblemLeadsToItsExplanation(String path) {
        String type = parsed(get(path)).get("type").asText();
        HttpResponse<String> answer = page(type);
        assertThat(answer.statusCode()).as(type).isEqualTo(303);
        URI explained = address("/").resolve(header(answer, "Location"));
        assertThat(Jsoup.parse(page(explained.getPath()).body()).getElementById(explained.getFragment()))
                .isNotNull();
        assertThat(page("/problems/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/projects?counsil=LDS, council",
        "/councils?nations=wales, nation",
        "/datasets?licences=, licence",
        "/reuses?short=-since, sort",
        "/organisations?types=lep, type"
    })
    void aFilterThatIsMisspeltIsNotPassedOver(String path, String meant) {
        HttpResponse<String> answer = page(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("The nearest is '" + meant + "'");
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    @Test
    void whatIsSaidIsShownWithWhoSaysSo() {
        Document page = Jsoup.parse(page("/doc/project/toilet-map").body());
        assertThat(page.select("bdi[lang=cy]").text()).contains("Map Toiledau Cyhoeddus Prydain");
        assertThat(page.select(".lr-mark[href=#source-1]")).isNotEmpty();
        assertThat(page.select("#source-1").text()).contains("taken in on 23 November 2026");
        assertThat(page.select("#reuses ~ * tbody tr, #reuses + figure ~ * tbody tr"))
                .isNotEmpty();
        assertThat(page.text()).contains("not known to the register");
        assertThat(page.select("svg.lr-network__drawing text").eachText()).contains("Public Convenience Ltd");
    }

    @Test
    void whatTheReaderTypedComesBackAsText() {
        String mark = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String path : List.of("/projects?q=", "/find?q=", "/query?query=", "/nothing/", "/projects?by=")) {
            assertThat(page(path + mark).body()).as(path).doesNotContain("<script>alert");
        }
    }

    @Test
    void everyLinkWithinTheSiteAnswers() {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> met = new LinkedHashSet<>(open);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && met.size() < MOST) {
            String path = open.remove();
            HttpResponse<String> answer = page(path);
            if (answer.statusCode() != 200) {
                broken.add(answer.statusCode() + " " + path);
            } else if (header(answer, "Content-Type").startsWith("text/html")) {
                links(path, answer.body(), broken).stream().filter(met::add).forEach(open::add);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(met).hasSizeGreaterThan(100);
    }

    /** The paths that a page leads to; links into the page itself must lead to something there. */
    private static List<String> links(String path, String html, List<String> broken) {
        Document page = Jsoup.parse(html, address(path).toString());
        List<String> paths = new ArrayList<>();
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                if (page.getElementById(href.substring(1)) == null) {
                    broken.add(path + href);
                }
            } else {
                URI target = URI.create(link.absUrl("href"));
                if (target.getAuthority() != null
                        && target.getAuthority().equals(address("/").getAuthority())) {
                    paths.add(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
                }
            }
        }
        return paths;
    }

    private static List<Integer> headings(Document page) {
        List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            steps.add(levels.get(i) - levels.get(i - 1));
        }
        return steps;
    }

    private static List<String> ids(Document page) {
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static HttpResponse<String> page(String path) {
        return get(path, "Accept", BROWSER);
    }
}
