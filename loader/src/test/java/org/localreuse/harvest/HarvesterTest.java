package org.localreuse.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localreuse.harvest.TestCatalogue.Paging;
import org.localreuse.harvest.fetch.FetchLimits;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.intake.Rebuild;
import org.localreuse.intake.TestRegister;
import org.localreuse.model.Harvest.State;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.ontology.Base;
import org.localreuse.record.HarvestRecord.Difference;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.QuadComparison;

/** Harvests from registries that answer over HTTP. */
class HarvesterTest {

    private static final HarvestOptions ACCEPTING = new HarvestOptions(false, true, false);
    private static final HarvestOptions DRY = new HarvestOptions(true, false, false);
    private static final HarvestOptions AGAIN = new HarvestOptions(false, false, true);
    private static final FetchLimits QUICK = new FetchLimits(
            64L << 20, Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ZERO);

    private final TestRegistry web = TestRegistry.start();
    private TestRegister register;
    private Harvesting harvesting;

    @BeforeEach
    void open() {
        register = new TestRegister();
        harvesting = Harvesting.over(
                register.register(), new Fetcher(QUICK, "test", Fetcher.Network.INTERNET, new TestClock()));
    }

    @AfterEach
    void close() {
        harvesting.close();
        register.close();
        web.close();
    }

    private HarvestReport harvest(Source source, HarvestOptions options) {
        register.register().record().harvests().put(source, TestRegister.NOW);
        return harvesting.datasets(source, options, HarvestProgress.SILENT);
    }

    private HarvestReport harvest(Source source) {
        return harvest(source, HarvestOptions.USUAL);
    }

    private Source ckan(TestCkan site) {
        web.serve("/ckan", site);
        return web.source("north", SourceType.CKAN, "/ckan");
    }

    private int datasets() {
        return register.ask("SELECT DISTINCT ?d { ?d a <http://www.w3.org/ns/dcat#Dataset> }")
                .size();
    }

    private List<String> withdrawn() {
        return register.ask("SELECT ?d { ?d <http://www.w3.org/ns/adms#status>"
                + " <http://purl.org/adms/status/Withdrawn> } ORDER BY ?d");
    }

    @Test
    void publishesWhatARegistryListsAndThenTheDifferenceAlone() {
        TestCkan site = new TestCkan(620);
        Source source = ckan(site);

        HarvestReport first = harvest(source);
        assertThat(first.difference()).isEqualTo(new Difference(0, 620, 0, 0, 0));
        assertThat(first.isDone()).isTrue();
        assertThat(datasets()).isEqualTo(620);
        assertThat(register.ask(
                        "SELECT DISTINCT ?g { GRAPH ?g { ?c <http://www.w3.org/ns/dcat#dataset> ?d } } ORDER BY ?g"))
                .as("250 to a graph")
                .containsExactly(
                        "https://w3id.org/localreuse/graph/harvest/north",
                        "https://w3id.org/localreuse/graph/harvest/north/2",
                        "https://w3id.org/localreuse/graph/harvest/north/3");

        site.change(3);
        site.add(1);
        site.remove(4);
        HarvestReport second = harvest(source);
        assertThat(second.difference()).isEqualTo(new Difference(620, 1, 1, 0, 1));
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
        assertThat(datasets()).as("what is gone stays").isEqualTo(621);
        assertThat(withdrawn()).singleElement().asString().contains(TestDatasets.id(4));
        assertThat(register.ask("SELECT ?t { ?d dct:publisher ?p ; dct:title ?t FILTER CONTAINS(?t, 'revised') }"))
                .hasSize(1);

        HarvestReport third = harvest(source);
        assertThat(third.difference().isEmpty()).isTrue();
        assertThat(third.revision()).isEqualTo(second.revision());
    }

    @Test
    void asksForNothingAgainThatTheServerSaysIsUnchanged() {
        new TestCatalogue(Lang.TURTLE, Paging.VIEW, 20).serve(web, "/catalogue", 70);
        Source source = web.source("west", SourceType.DCAT, "/catalogue");
        assertThat(harvest(source).difference().added()).isEqualTo(70);

        HarvestReport second = harvest(source);
        assertThat(second.harvest().pages()).isEqualTo(4);
        assertThat(second.harvest().unmodified()).isEqualTo(4);
        assertThat(second.difference()).isEqualTo(new Difference(70, 0, 0, 0, 0));
        assertThat(second.isDone()).isTrue();

        HarvestReport again = harvest(source, AGAIN);
        assertThat(again.harvest().unmodified()).isZero();
        assertThat(again.revision()).as("the same is not published again").isEqualTo(second.revision());
    }

    @Test
    void stopsAndAsksWhereTooMuchIsGone() {
        TestCkan site = new TestCkan(50);
        Source source = ckan(site);
        long revision = harvest(source).revision();

        site.shrinkTo(30);
        HarvestReport asking = harvest(source);
        assertThat(asking.harvest().state()).isEqualTo(State.ASKING);
        assertThat(asking.isDone()).isFalse();
        assertThat(asking.harvest().message()).contains("20 of its 50", "--accept-shrinking");
        assertThat(asking.revision()).isEqualTo(revision);
        assertThat(withdrawn()).isEmpty();

        web.forget();
        HarvestReport accepted = harvest(source, ACCEPTING);
        assertThat(accepted.isDone()).isTrue();
        assertThat(web.asked()).as("what was read need not be read again").isEmpty();
        assertThat(withdrawn()).hasSize(20);

        site.add(1);
        assertThat(harvest(source).difference().added()).isEqualTo(1);
    }

    @Test
    void aFeedThatIsEmptyAllAtOnceTakesNothingAway() {
        TestCkan site = new TestCkan(10);
        Source source = ckan(site);
        harvest(source);
        site.shrinkTo(0);
        HarvestReport report = harvest(source);
        assertThat(report.harvest().message()).contains("none of the 10");
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void whatComesBackIsNoLongerWithdrawn() {
        new TestCatalogue(Lang.RDFXML, Paging.HEADER, 50).serve(web, "/c", 20);
        Source source = web.source("east", SourceType.DCAT, "/c");
        harvest(source);
        new TestCatalogue(Lang.RDFXML, Paging.HEADER, 50).serve(web, "/c", 18);
        harvest(source);
        assertThat(withdrawn()).hasSize(2);
        new TestCatalogue(Lang.RDFXML, Paging.HEADER, 50).serve(web, "/c", 20);
        harvest(source);
        assertThat(withdrawn()).isEmpty();
        assertThat(datasets()).isEqualTo(20);
    }

    @Test
    void goesOnWhereItWasCutShort() {
        new TestCatalogue(Lang.JSONLD11, Paging.VIEW, 10).serve(web, "/c", 40);
        Source source = web.source("south", SourceType.DCAT, "/c");
        web.failNext("/c?page=3", 404, 1);
        assertThatThrownBy(() -> harvest(source)).isInstanceOf(FeedBroken.class).hasMessageContaining("/c?page=3");
        assertThat(datasets()).isZero();

        web.forget();
        HarvestReport report = harvest(source);
        assertThat(report.difference().added()).isEqualTo(40);
        assertThat(web.asked()).hasToString("[GET /c?page=3, GET /c?page=4]");
    }

    @Test
    void aBadRecordStaysOutAndTheRestGoesIn() {
        TestCkan site = new TestCkan(30)
                .spoil(7, json -> json.replaceAll("\"(title|name)\": ?\"[^\"]*\"", "\"$1\": \"\""))
                .stumbleOver(9);
        HarvestReport report = harvest(ckan(site));
        assertThat(report.isDone()).isTrue();
        assertThat(datasets()).isEqualTo(28);
        assertThat(report.difference().quarantined()).isEqualTo(2);
        assertThat(report.quarantined())
                .allSatisfy(refused -> assertThat(refused.reasons()).isNotEmpty());
        assertThat(register.register().record().harvests().quarantined("north", 9))
                .hasSize(2);
    }

    @Test
    void aDryRunChangesNothingAndIsForgotten() {
        Source source = ckan(new TestCkan(5).withTags());
        long revision = register.store().revision();
        HarvestReport report = harvest(source, DRY);
        assertThat(report.difference().added()).isEqualTo(5);
        assertThat(report.revision()).isEqualTo(revision);
        assertThat(harvest(source).difference().added()).isEqualTo(5);
    }

    @Test
    void aDryRunReadsOnWhatWasCutShortAndLeavesItToBePublished() {
        new TestCatalogue(Lang.JSONLD11, Paging.VIEW, 10).serve(web, "/c", 40);
        Source source = web.source("south", SourceType.DCAT, "/c");
        web.failNext("/c?page=3", 404, 1);
        assertThatThrownBy(() -> harvest(source)).isInstanceOf(FeedBroken.class);

        web.forget();
        assertThat(harvest(source, DRY).difference().added()).isEqualTo(40);
        assertThat(web.asked()).hasToString("[GET /c?page=3, GET /c?page=4]");
        assertThat(datasets()).isZero();
        web.forget();
        assertThat(harvest(source).difference().added()).isEqualTo(40);
        assertThat(web.asked()).isEmpty();
        assertThat(datasets()).isEqualTo(40);
    }

    @Test
    void isInTheRecordAndRebuiltFromIt() {
        TestCkan site = new TestCkan(300);
        Source source = ckan(site);
        harvest(source);
        site.remove(2);
        harvest(source);
        try (EmbeddedStore rebuilt = EmbeddedStore.inMemory(Base.DEFAULT)) {
            Rebuild.into(rebuilt, register.register().record());
            QuadComparison same = QuadComparison.of((EmbeddedStore) register.store(), rebuilt);
            assertThat(same.isEqual()).as(same.toString()).isTrue();
        }
    }

    @Test
    void aPubliccodeIsHandedInAsAProject() {
        web.document("/publiccode.yml", "text/plain", """
                publiccodeYmlVersion: "0.4"
                name: Leeds Bins
                url: https://github.com/example/leeds-bins
                platforms: [web]
                developmentStatus: stable
                softwareType: standalone/web
                description:
                  en:
                    shortDescription: Says which bin to put out.
                    longDescription: Says to a household which bin it is to put out on which day of the week, from open data.
                    features: [Bin days]
                legal:
                  license: MIT
                  repoOwner: Leeds City Council
                maintenance:
                  type: internal
                  contacts: [{name: Digital team}]
                localisation:
                  localisationReady: false
                  availableLanguages: [en]
                """);
        assertThat(harvesting
                        .project(web.source("bins", SourceType.PUBLICCODE, "/publiccode.yml"), false)
                        .anythingRefused())
                .isFalse();
        assertThat(register.ask("SELECT ?p { ?p a lr:Project }")).hasSize(1);
    }
}
