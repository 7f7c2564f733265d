package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.model.Role;

/** What council officers and moderators do, in a real browser that runs no script. */
class DeskBrowserIT extends KeyedServer {

    private static final String HEADER = "reusers,reuse_of,reuse_kinds,status,since\n";

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    /** A browser of somebody's own, which forgets everything when it is closed. */
    private static BrowserContext somebody(int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 900));
    }

    private static Page signedIn(BrowserContext context, String key) {
        Page page = context.newPage();
        open(page, "/sign-in");
        page.fill("#key", key);
        page.click("main form button");
        assertThat(page.url()).endsWith("/my-submissions");
        return page;
    }

    private static void open(Page page, String path) {
        page.navigate(address(path).toString());
    }

    private static void choose(Page page, String name, String csv) {
        open(page, "/hand-in");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(Page page) {
        return page.textContent("main").replaceAll("\\s+", " ");
    }

    @Test
    void refusesAKeyThatIsNotInForce() {
        try (BrowserContext context = somebody(1280)) {
            Page page = context.newPage();
            open(page, "/sign-in");
            page.fill("#key", "lrr_wrong");
            page.click("main form button");
            assertThat(page.title()).startsWith("Error:");
            assertThat(words(page)).contains("That key is not in force");
        }
    }

    @Test
    void signsInAndOut() {
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, york);
            open(page, "/");
            assertThat(page.textContent("body")).contains("Signed in as Team york");
            page.click("text=Sign out");
            assertThat(page.textContent("body")).doesNotContain("Signed in as");
            open(page, "/my-submissions");
            assertThat(page.url()).contains("/sign-in?next=");
        }
    }

    @Test
    void checksAFileForAnybodyAndSuggestsWhatWasMeant() {
        try (BrowserContext context = somebody(1280)) {
            Page page = context.newPage();
            choose(page, "reuses.csv", HEADER + "Leads City Council,toilet-map,adoption,live,2024\n");
            page.click("button[value=check]");
            assertThat(words(page))
                    .contains("nothing has been kept")
                    .contains("Leads City Council")
                    .contains("Leeds City Council");
            assertThat(page.querySelectorAll("button[value=hand-in]")).isEmpty();
        }
    }

    @Test
    void asksAKeyForSeveralOrganisationsOnWhoseWord() {
        handedIn(leeds, project("of-two"));
        String both = key("both", Role.CONTRIBUTOR, "YOR", "KHL");
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, both);
            choose(page, "reuses.csv", HEADER + "YOR,of-two,adoption,live,2024\n");
            assertThat(page.querySelectorAll("#by option"))
                    .extracting(option -> option.textContent().strip())
                    .containsExactly("As the file says", "City of York Council", "Hull City Council");
            page.click("button[value=check]");
            assertThat(words(page)).contains("the input does not say on whose word it stands");

            choose(page, "reuses.csv", HEADER + "YOR,of-two,adoption,live,2024\n");
            page.selectOption("#by", "https://w3id.org/localreuse/id/council/YOR");
            page.click("button[value=check]");
            assertThat(words(page)).contains("1 would be taken");
            assertThat(page.inputValue("#by")).isEqualTo("https://w3id.org/localreuse/id/council/YOR");

            choose(page, "reuses.csv", HEADER + "YOR,of-two,adoption,live,2024\n");
            page.selectOption("#by", "https://w3id.org/localreuse/id/council/YOR");
            page.click("button[value=hand-in]");
            assertThat(words(page)).contains("Handed in");
        }
        assertThat(json("/api/reuses/YOR--of-two").get("corroboration").asText())
                .isEqualTo("reuser-only");
    }

    @Test
    void givesTheRefusedRowsBackToBeMended() {
        handedIn(leeds, project("in-part"));
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, york);
            choose(
                    page,
                    "reuses.csv",
                    HEADER + "YOR,in-part,adoption,live,2024\nYork City,in-part,adoption,livee,2024\n");
            page.click("button[value=hand-in]");
            assertThat(words(page))
                    .contains("1 published")
                    .contains("1 refused")
                    .contains("Row 3");
            Download rows = page.waitForDownload(() -> page.click("text=The refused rows as CSV"));
            assertThat(rows.suggestedFilename()).isEqualTo("errors-reuses.csv");
        }
    }

    @Test
    void takesAPastedText() {
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, leeds);
            open(page, "/hand-in");
            page.click("text=Paste a text instead");
            page.fill("#text", project("pasted"));
            page.selectOption("#format", "yaml");
            page.click("button[value=hand-in]");
            assertThat(words(page)).contains("Handed in").contains("1 published");
            assertThat(get("/api/projects/pasted").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tellsWhoeverHasTheReceiptOfARejectionAndWhy() {
        handedIn(leeds, project("wanted"));
        try (BrowserContext york = somebody(1280);
                BrowserContext moderator = somebody(1280)) {
            Page page = signedIn(york, KeyedServer.york);
            choose(page, "reuses.csv", HEADER + "YOR,wanted,adoption,live,2024\nHull,wanted,adoption,live,2024\n");
            page.click("button[value=hand-in]");
            assertThat(words(page))
                    .contains("1 published")
                    .contains("1 waiting for")
                    .contains("0 refused");
            String submission = page.getAttribute("text=How it stands", "href");
            page.click("text=Keep this link");
            String receipt = page.url();
            assertThat(words(page)).contains("A part of it is published");
            assertThat(page.querySelectorAll("a[href='/doc/reuse/YOR--wanted']"))
                    .hasSize(1);

            reject(signedIn(moderator, KeyedServer.moderator), submission, "Hull tells us that it never did.");

            page.navigate(receipt);
            assertThat(words(page)).contains("Rejected").contains("Hull tells us that it never did.");
        }
        assertThat(get("/api/reuses/YOR--wanted").statusCode()).isEqualTo(200);
        assertThat(get("/api/reuses/KHL--wanted").statusCode()).isEqualTo(404);
    }

    private static void reject(Page page, String submission, String reason) {
        assertThat(words(page)).contains("Waiting for a decision");
        page.click("#waiting ~ table a[href='" + submission + "']");
        assertThat(words(page)).contains("What it says").contains("Is a").contains("Reuse");
        page.check("#reject");
        page.click(".lr-decide button");
        assertThat(words(page)).contains("There is a problem").contains("Give the reason");
        assertThat(page.isChecked("#reject")).isTrue();
        page.fill("#comment", reason);
        page.click(".lr-decide button");
        assertThat(page.querySelectorAll(".govuk-error-summary")).isEmpty();
        assertThat(words(page)).contains(reason);
    }

    @Test
    void letsTheOrganisationConcernedAgree() {
        handedIn(leeds, project("agreed"));
        String id = handedIn(hull, reuse("YOR", "agreed"));
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, york);
            page.click("#waiting ~ table a[href='/my-submissions/" + id + "']");
            page.check("#accept");
            page.click(".lr-decide button");
            assertThat(words(page)).contains("Accepted").doesNotContain("Your decision");
        }
        assertThat(get("/api/reuses/YOR--agreed").statusCode()).isEqualTo(200);
    }

    @Test
    void confirmsThreeReusesAtOnce() {
        for (String slug : List.of("one", "two", "three")) {
            handedIn(leeds, project("confirm-" + slug));
            handedIn(york, reuse("YOR", "confirm-" + slug));
        }
        try (BrowserContext context = somebody(390)) {
            Page page = signedIn(context, leeds);
            open(page, "/doc/council/LDS");
            page.click("main a[href='/to-confirm?organisation=LDS']");
            page.click(".lr-decide button");
            assertThat(words(page)).contains("Tick the reuses that you speak of");
            for (String slug : List.of("one", "two", "three")) {
                page.check("input[value='YOR--confirm-" + slug + "']");
            }
            page.check("#still-true");
            page.click(".lr-decide button");
            assertThat(words(page)).contains("Your word on 3 reuses is published");
        }
        for (String slug : List.of("one", "two", "three")) {
            assertThat(json("/api/reuses/YOR--confirm-" + slug)
                            .get("corroboration")
                            .asText())
                    .isEqualTo("both-sides");
        }
    }

    @Test
    void endsAReuseFromItsPage() {
        handedIn(leeds, project("ending"));
        handedIn(york, reuse("YOR", "ending"));
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, york);
            open(page, "/doc/reuse/YOR--ending");
            page.click("text=Confirm, end or dispute it");
            page.check("#ended");
            page.click(".lr-decide button");
            assertThat(words(page)).contains("Enter the year in which it ended");
            page.fill("#until-year", "2025");
            page.fill("#until-month", "3");
            page.click(".lr-decide button");
            assertThat(words(page)).contains("Your word on 1 reuse is published");
        }
        assertThat(json("/api/reuses/YOR--ending").get("status").asText()).isEqualTo("retired");
    }

    @Test
    void takesBackWhatWasHandedIn() {
        String id = handedIn(leeds, project("taken-back"));
        try (BrowserContext context = somebody(1280)) {
            Page page = signedIn(context, leeds);
            open(page, "/my-submissions/" + id);
            page.click("summary:has-text('Take it back')");
            page.fill("#why", "Handed in by mistake.");
            page.click("button:has-text('Take it back')");
            assertThat(words(page)).contains("Withdrawn").contains("Handed in by mistake.");
        }
        assertThat(get("/api/projects/taken-back").statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void everyPageFitsTheScreenAndNamesItsFields(int width) {
        handedIn(leeds, project("fits-" + width));
        String id = handedIn(york, reuse("KHL", "fits-" + width));
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = signedIn(context, moderator);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            Stream.of(
                            "/sign-in",
                            "/hand-in",
                            "/my-submissions",
                            "/my-submissions/" + id,
                            "/to-confirm",
                            "/to-confirm?organisation=LDS",
                            "/to-confirm?reuse=BAR--toilet-map")
                    .forEach(path -> {
                        open(page, path);
                        complaints.addAll(faults(page));
                    });
        }
        assertThat(complaints).isEmpty();
    }

    private static List<String> faults(Page page) {
        Object found = page.evaluate("""
            () => {
              const faults = [];
              const all = selector => [...document.querySelectorAll(selector)];
              if (document.documentElement.scrollWidth > window.innerWidth) faults.push('wider than the screen');
              if (all('h1').length !== 1) faults.push('not one h1');
              if (!document.title) faults.push('no title');
              all('input:not([type=hidden]), select, textarea')
                .filter(field => !field.labels || field.labels.length === 0)
                .forEach(field => faults.push('no label: ' + field.name));
              all('[id]')
                .filter(element => all('[id="' + element.id + '"]').length > 1)
                .forEach(element => faults.push('twice: ' + element.id));
              all('[aria-describedby], [aria-labelledby]')
                .flatMap(element => ((element.getAttribute('aria-describedby') || '') + ' '
                  + (element.getAttribute('aria-labelledby') || '')).trim().split(/\\s+/))
                .filter(id => !document.getElementById(id))
                .forEach(id => faults.push('points at nothing: ' + id));
              return faults.map(fault => location.pathname + ': ' + fault).join('\\n');
            }""");
        return found.equals("") ? List.of() : List.of(String.valueOf(found));
    }
}
