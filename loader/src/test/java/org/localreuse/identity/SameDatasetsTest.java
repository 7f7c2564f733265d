package org.localreuse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.harvest.HarvestProgress;
import org.localreuse.harvest.Harvesting;
import org.localreuse.harvest.TestCatalogue;
import org.localreuse.harvest.TestClock;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.fetch.FetchLimits;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.intake.Rebuild;
import org.localreuse.intake.TestRegister;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.ontology.Base;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.QuadComparison;

/** Two registries that answer over HTTP and list some of the same datasets; and what a moderator says of them. */
class SameDatasetsTest {

    private static final FetchLimits QUICK = new FetchLimits(
            64L << 20, Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ZERO);
    private static final String LEEDS = "Leeds City Council";
    private static final String YORK = "City of York Council";
    private static final String TOILETS = "https://files.example.org/toilets.csv";

    private static final Node NORTH_TOILETS = node("https://north.example.org/toilets");
    private static final Node WEST_TOILETS = node("https://west.example.org/toilets");
    private static final Node NORTH_PARKS = node("https://north.example.org/parks");
    private static final Node WEST_PARKS = node("https://west.example.org/parks");
    private static final Node EAST_PARKS = node("https://east.example.org/parks");

    private final TestRegistry web = TestRegistry.start();
    private TestRegister register;
    private SameDatasets same;

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    @BeforeEach
    void open() {
        register = new TestRegister();
        same = new RecordedSameDatasets(register.register());
    }

    @AfterEach
    void close() {
        register.close();
        web.close();
    }

    private static String dataset(Node iri, String title, String identifier, String publisher, String address) {
        return """
                <%s> a dcat:Dataset ; dct:title "%s"@en ; dct:identifier "%s" ;
                  dct:publisher <https://data.example.org/body/%d> ;
                  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <%s> ] .
                <https://data.example.org/body/%d> a foaf:Agent ; foaf:name "%s" .
                """.formatted(
                        iri.getURI(), title, identifier, publisher.length(), address, publisher.length(), publisher);
    }

    private void harvest(String id, String... datasets) {
        web.document(
                "/" + id,
                "text/turtle",
                TestCatalogue.PREFIXES + "<https://data.example.org/> a dcat:Catalog .\n" + String.join("", datasets));
        Source source = web.source(id, SourceType.DCAT, "/" + id);
        register.register().record().harvests().put(source, TestRegister.NOW);
        try (Harvesting harvesting = Harvesting.over(
                register.register(), new Fetcher(QUICK, "test", Fetcher.Network.INTERNET, new TestClock()))) {
            assertThat(harvesting
                            .datasets(source, HarvestOptions.USUAL, HarvestProgress.SILENT)
                            .isDone())
                    .isTrue();
        }
    }

    private void harvestTwo() {
        harvest(
                "north",
                dataset(NORTH_TOILETS, "Public toilets", "7", LEEDS, TOILETS),
                dataset(NORTH_PARKS, "Car parks", "8", LEEDS, "https://north.example.org/files/8"),
                dataset(node("https://north.example.org/trees"), "Trees", "1", LEEDS, "https://www.leeds.gov.uk/"));
        harvest(
                "west",
                dataset(WEST_TOILETS, "Toilets open to all", "7", LEEDS, "http://www.files.example.org/toilets.csv/"),
                dataset(WEST_PARKS, "Car Parks.", "other", LEEDS, "https://west.example.org/files/8"),
                dataset(node("https://west.example.org/trees"), "Woods", "1", YORK, "https://leeds.gov.uk"));
    }

    private long decide(Node dataset, Node main, Verdict verdict) {
        return same.decide(TestRegister.moderator(), dataset, main, verdict, "");
    }

    private List<String> duplicates() {
        return register.ask(
                "SELECT ?pair { GRAPH <graph/curation> { ?d lr:duplicateOf ?m } BIND(CONCAT(STR(?d), ' ', STR(?m)) AS ?pair) }"
                        + " ORDER BY ?pair");
    }

    private static void refused(Reason reason, String words, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining(words)
                .extracting(refused -> ((NotTaken) refused).reason())
                .isEqualTo(reason);
    }

    @Test
    void findsWhatTwoRegistriesListBoth() {
        harvestTwo();

        List<Candidate> found = same.candidates();

        assertThat(found)
                .as("neither the identifier “1” nor a home page tells anything")
                .hasSize(2);
        assertThat(found.getFirst().isAbout(NORTH_TOILETS)).isTrue();
        assertThat(found.getFirst().other(NORTH_TOILETS)).isEqualTo(WEST_TOILETS);
        assertThat(found.getFirst().score()).as("1 - (1 - 0.9) (1 - 0.8)").isEqualTo(0.98);
        assertThat(found.getFirst().reasons())
                .hasSize(2)
                .anyMatch(reason -> reason.startsWith("Both have the identifier “7”"))
                .anyMatch(reason -> reason.startsWith("The data of both are at the same address"));
        assertThat(found.getLast().isAbout(WEST_PARKS)).isTrue();
        assertThat(found.getLast().score()).isEqualTo(0.6);
    }

    @Test
    void whatIsUsedAlreadyIsSuggestedToStandForBoth() {
        harvestTwo();
        register.load("uses.yaml", """
                projects:
                  - id: toilet-map
                    title: Toilet map
                    description: Shows where the next public toilet is and whether it is open now.
                    leads: [LDS]
                    stage: live
                    usesDatasets: [%s]
                """.formatted(WEST_TOILETS.getURI()));

        assertThat(same.candidates().getFirst().main()).isEqualTo(WEST_TOILETS);
    }

    @Test
    void anAddressThatManyShareTellsNothing() {
        String[] datasets = new String[Blocks.MOST + 1];
        for (int i = 0; i < datasets.length; i++) {
            datasets[i] =
                    dataset(node("https://n.example.org/" + i), "T" + i, "i" + i, LEEDS, "https://p.example.org/app");
        }
        harvest("north", datasets);
        assertThat(same.candidates()).isEmpty();
    }

    @Test
    void whatAModeratorFindsTheSameIsPublishedWithItsReason() {
        harvestTwo();
        long revision = decide(WEST_TOILETS, NORTH_TOILETS, Verdict.SAME);

        assertThat(register.store().revision()).isEqualTo(revision);
        assertThat(duplicates()).containsExactly(WEST_TOILETS + " " + NORTH_TOILETS);
        assertThat(register.ask(
                        "SELECT ?why { GRAPH <graph/curation> { ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <"
                                + WEST_TOILETS + "> ; rdfs:comment ?why } }"))
                .singleElement()
                .asString()
                .contains("identifier “7”");
        assertThat(register.ask("SELECT ?who { GRAPH <graph/meta> { <graph/curation>"
                        + " <http://www.w3.org/ns/prov#wasAttributedTo> ?who } }"))
                .hasSize(1);
        assertThat(same.candidates()).hasSize(1);
        assertThat(register.desk().history().changes(revision - 1, 9))
                .singleElement()
                .satisfies(change -> assertThat(change.things()).contains(WEST_TOILETS));

        decide(NORTH_TOILETS, WEST_TOILETS, Verdict.TAKEN_BACK);
        assertThat(duplicates()).isEmpty();
        assertThat(same.candidates()).hasSize(2);
    }

    @Test
    void whatAModeratorFindsDifferentIsNotAskedAgain() {
        harvestTwo();
        long before = register.store().revision();
        assertThat(decide(NORTH_PARKS, WEST_PARKS, Verdict.DIFFERENT)).isEqualTo(before);

        assertThat(same.candidates()).hasSize(1);
        assertThat(same.decided()).extracting(Comparison::verdict).containsExactly(Verdict.DIFFERENT);
        assertThat(duplicates()).isEmpty();
    }

    @Test
    void theLastMainRecordStandsForAllAndNoneForItself() {
        harvestTwo();
        harvest("east", dataset(EAST_PARKS, "Car parks", "e8", LEEDS, "https://east.example.org/files/8"));

        decide(EAST_PARKS, WEST_PARKS, Verdict.SAME);
        assertThat(same.candidates().stream().filter(pair -> pair.isAbout(EAST_PARKS)))
                .as("the other one is asked of for both")
                .isEmpty();
        decide(WEST_PARKS, NORTH_PARKS, Verdict.SAME);

        assertThat(duplicates()).containsExactly(EAST_PARKS + " " + NORTH_PARKS, WEST_PARKS + " " + NORTH_PARKS);
        refused(Reason.NOT_POSSIBLE, "stands for", () -> decide(NORTH_PARKS, EAST_PARKS, Verdict.SAME));
        refused(Reason.NOT_POSSIBLE, "is a record of", () -> decide(EAST_PARKS, NORTH_PARKS, Verdict.SAME));

        decide(WEST_PARKS, NORTH_PARKS, Verdict.TAKEN_BACK);
        assertThat(duplicates()).containsExactly(EAST_PARKS + " " + WEST_PARKS);
    }

    @Test
    void refusesWhatCannotBe() {
        harvestTwo();
        refused(
                Reason.NOT_ALLOWED,
                "Only a moderator",
                () -> same.decide(TestRegister.contributor("LDS"), WEST_PARKS, NORTH_PARKS, Verdict.SAME, ""));
        refused(Reason.NOT_UNDERSTOOD, "one and the same", () -> decide(WEST_PARKS, WEST_PARKS, Verdict.SAME));
        refused(Reason.NOT_KNOWN, "no dataset", () -> decide(EAST_PARKS, WEST_PARKS, Verdict.SAME));
        refused(Reason.NOT_POSSIBLE, "Nothing was decided", () -> decide(WEST_PARKS, NORTH_PARKS, Verdict.TAKEN_BACK));
        refused(Reason.NOT_UNDERSTOOD, "say in the comment", () -> decide(WEST_PARKS, NORTH_TOILETS, Verdict.SAME));
        decide(WEST_PARKS, NORTH_PARKS, Verdict.SAME);
        refused(Reason.NOT_POSSIBLE, "decided already", () -> decide(WEST_PARKS, NORTH_PARKS, Verdict.SAME));

        decide(NORTH_PARKS, WEST_PARKS, Verdict.SAME);
        assertThat(duplicates()).as("the other way round").containsExactly(NORTH_PARKS + " " + WEST_PARKS);
    }

    @Test
    void nobodysAddressIsPublishedWithTheReason() {
        harvestTwo();
        same.decide(
                TestRegister.moderator(), WEST_PARKS, NORTH_PARKS, Verdict.SAME, "Ask jane.doe@example.org about it.");

        assertThat(register.ask("SELECT ?why { GRAPH <graph/curation> { ?s rdfs:comment ?why } }"))
                .singleElement()
                .asString()
                .doesNotContain("jane");
    }

    @Test
    void theSameStoreIsMadeAgainFromTheRecord() {
        harvestTwo();
        decide(WEST_TOILETS, NORTH_TOILETS, Verdict.SAME);
        decide(WEST_PARKS, NORTH_PARKS, Verdict.DIFFERENT);

        try (EmbeddedStore again = EmbeddedStore.inMemory(Base.DEFAULT)) {
            Rebuild.into(again, register.register().record());
            QuadComparison compared = QuadComparison.of((EmbeddedStore) register.store(), again);
            assertThat(compared.isEqual()).as(compared.toString()).isTrue();
        }
    }
}
