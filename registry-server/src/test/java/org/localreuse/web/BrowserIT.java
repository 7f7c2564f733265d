package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;

/** The pages in a real browser. */
class BrowserIT extends ExampleServer {

    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.open();
        browser = chromium.browser();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    /** The home page twice: what a browser keeps must not spoil the second visit. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/",
                "/find?council=LDS",
                "/projects",
                "/doc/project/toilet-map",
                "/doc/council/LDS",
                "/query",
                "/def");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void everyPageFitsTheScreenAndBreaksNoPolicyOfItsOwn(int width) {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900))) {
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(failure -> complaints.add(page.url() + ": " + failure));
            pages().forEach(path -> {
                page.navigate(address(path).toString());
                Object tooWide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
                if (Boolean.TRUE.equals(tooWide)) {
                    complaints.add(path + " is wider than a screen of " + width);
                }
            });
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void drawsTheWholeNetworkWhenAsked() {
        try (Page page = browser.newPage()) {
            page.navigate(address("/doc/project/toilet-map").toString());
            page.click("text=Explore the whole network");
            page.waitForSelector(".lr-network__canvas canvas");
            assertThat(page.querySelectorAll(".lr-network__canvas canvas")).isNotEmpty();
        }
    }

    @Test
    void runsAQueryInPlace() {
        try (Page page = browser.newPage()) {
            page.navigate(address("/query").toString());
            page.fill("textarea[name=query]", "SELECT ?p { ?p a <https://w3id.org/localreuse/def#Project> }");
            page.click("main form button[type=submit], main form button:not([type])");
            page.waitForSelector("#result table tbody tr");
            assertThat(page.querySelectorAll("#result table tbody tr")).hasSizeGreaterThan(3);
        }
    }

    @Test
    void findsWhatACouncilCanReuseWithoutAnyScript() {
        Browser.NewContextOptions withoutScripts = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Page page = browser.newContext(withoutScripts).newPage()) {
            page.navigate(address("/").toString());
            page.selectOption("main select", "CON");
            page.click("main form button");
            assertThat(page.url()).contains("council=CON");
            assertThat(page.textContent("main")).contains("Cornwall");
        }
    }
}
