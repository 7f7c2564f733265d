package org.localreuse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleStore;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.QueryLibrary;
import org.localreuse.reconcile.Question.Strictness;
import org.localreuse.store.PublishedStore;

/** Every name form of every council, present and former, is found; and so are nearly all as people misspell them. */
class CouncilNamesTest {

    private static final Logger LOG = Logger.getLogger(CouncilNamesTest.class.getName());

    private static PublishedStore store;
    private static Reconciler reconciler;

    @BeforeAll
    static void open() {
        store = ExampleStore.open();
        reconciler = new Reconciliation(store, new QueryLibrary(store.base())).current();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** @param council that the text is meant to name */
    private record Written(String text, Node council) {}

    /** How many of the names had their council first, and among the first three. */
    private static final class Shares {

        private int asked;
        private int first;
        private int amongThree;
        private final List<String> missed = new ArrayList<>();

        void add(Written written) {
            List<Node> found = found(written.text());
            asked++;
            first += found.indexOf(written.council()) == 0 ? 1 : 0;
            amongThree += found.contains(written.council()) ? 1 : 0;
            if (found.indexOf(written.council()) != 0) {
                missed.add("“" + written.text() + "” for " + key(written.council()) + ", found "
                        + found.stream().map(CouncilNamesTest::key).toList());
            }
        }

        double first() {
            return 100.0 * first / asked;
        }

        double amongThree() {
            return 100.0 * amongThree / asked;
        }

        @Override
        public String toString() {
            return "%d asked, %.2f %% first, %.2f %% among the first three; not first: %s"
                    .formatted(asked, first(), amongThree(), missed);
        }
    }

    @Test
    void everyKnownNameIsFoundFirst() {
        Shares shares = new Shares();
        known().forEach(shares::add);
        LOG.info(() -> "Names as the register has them: " + shares);

        assertThat(shares.asked).isGreaterThan(1_300);
        assertThat(shares.first()).as(shares.toString()).isEqualTo(100);
    }

    @Test
    void nearlyEveryMisspeltNameIsFound() {
        Map<String, Shares> bySlip = new TreeMap<>();
        Shares all = new Shares();
        for (Written known : known()) {
            Misspellings.of(known.text()).forEach((slip, text) -> {
                Written misspelt = new Written(text, known.council());
                bySlip.computeIfAbsent(slip, any -> new Shares()).add(misspelt);
                all.add(misspelt);
            });
        }
        bySlip.forEach((slip, shares) -> LOG.info(() -> slip + ": " + shares));
        LOG.info(() -> "Misspelt names: " + all);

        assertThat(all.asked).isGreaterThan(10_000);
        assertThat(all.first()).as(all.toString()).isGreaterThan(99);
        assertThat(all.amongThree()).as(all.toString()).isGreaterThan(99.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ynys Mon                            | AGY
            Cyngor Sir Ynys Môn                 | AGY
            Cyngor Caerdydd                     | CRF
            Sir Ddinbych                        | DEN
            Bro Morganwg                        | VGL
            Cyngor Bwrdeistref Sirol Caerffili  | CAY
            RBKC                                | KEC
            Gateshead MBC                       | GAT
            Leeds MDC                           | LDS
            City of Bradford MDC                | BRD
            Newcastle on Tyne                   | NET
            Newcastle-u-Lyme                    | NEC
            Saint Helens                        | SHN
            Hammersmith & Fulham                | HMF
            Fulham and Hammersmith              | HMF
            Wight, Isle of                      | IOW
            E08000035                           | LDS
            lds                                 | LDS
            https://w3id.org/localreuse/id/council/LDS | LDS
            """)
    void whatPeopleSayIsFoundFirst(String text, String key) {
        assertThat(found(text).getFirst()).isEqualTo(Base.DEFAULT.id("council", key));
    }

    @Test
    void whatFitsSeveralIsNoMatch() {
        assertThat(answers("Newcastle", 10)).noneMatch(Answer::match);
        assertThat(found("Newcastle")).contains(Base.DEFAULT.id("council", "NET"), Base.DEFAULT.id("council", "NEC"));
    }

    @Test
    void aCouncilThatIsGoneIsFoundAndWhatTookOverIsNamed() {
        List<Answer> answers = answers("Bournemouth Borough Council", 5);

        assertThat(answers.getFirst().entity().key()).isEqualTo("BMH");
        assertThat(answers.getFirst().match()).isTrue();
        assertThat(answers.getFirst().features()).containsEntry("exists", false);
        assertThat(answers)
                .filteredOn(answer -> answer.features().containsKey("successor"))
                .extracting(answer -> answer.entity().key())
                .containsExactly("BPC");
    }

    private static List<Written> known() {
        Graph graph = ReferenceData.COUNCILS.graph(Base.DEFAULT);
        List<Written> known = new ArrayList<>();
        for (Node property : List.of(FOAF.name.asNode(), SKOS.altLabel.asNode())) {
            graph.find(Node.ANY, property, Node.ANY).toList().stream()
                    .map(triple -> new Written(triple.getObject().getLiteralLexicalForm(), triple.getSubject()))
                    .forEach(known::add);
        }
        return known;
    }

    private static List<Node> found(String text) {
        return answers(text, 3).stream().map(answer -> answer.entity().iri()).toList();
    }

    private static List<Answer> answers(String text, int limit) {
        return reconciler.answers(new Question(text, Set.of(EntityType.COUNCIL), Strictness.ANY, List.of(), limit));
    }

    private static String key(Node council) {
        return council.getURI().substring(council.getURI().lastIndexOf('/') + 1);
    }
}
