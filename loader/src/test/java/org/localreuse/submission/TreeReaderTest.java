package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.model.Finding;
import org.localreuse.model.Refusal;
import org.localreuse.ontology.LR;

/** What is wrong in a submission is told with its line, its field and what would be right. */
class TreeReaderTest {

    private static final String PROJECT = """
            projects:
              - id: p
                title: P
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stagge: live                            | stagge           | has no field            | 'stagge': did you mean stage?
            stage: lives                            | stage            | not in the list         | live
            stage: [live, beta]                     | stage            | Only one value          |
            since: 2016-13                          | since            | no such date            |
            since: 2016-02-30                       | since            | no such date            |
            since: 1 May 2016                       | since            | A date is expected      | Write it as 2016-05-01.
            since: 01/10/2026                       | since            | A date is expected      | Write it as 2026-10-01.
            since: some day                         | since            | A date is expected      | 2024-03
            openToReuse: yes                        | openToReuse      | true or false           |
            page: javascript:alert(1)               | page             | web address             |
            page: "https://example.org/a b"         | page             | space                   |
            page: "https://example.org/\\u202Ex"    | page             | direction of text       |
            leads: [Leads City Council]             | leads[1]         | No organisation         | Leeds City Council (LDS)
            leads: {a: b}                           | leads            | not a mapping           |
            areas: imaginary                        | areas            | No organisation         |
            services: waste                         | services         | Local Government        |
            licence: MITT                           | licence          | No licence              | MIT (MIT)
            title: {english: P}                     | title            | stands twice            |
            description: {english: P}               | description.english | A language is expected |
            contact: {teamName: T, email: nobody}   | contact.email    | e-mail                  |
            outcomes: [{measures: users, value: 5e9}] | outcomes[1].value | plain number         | 50000
            usesDatasets: [no/such]                 | usesDatasets[1]  | No dataset              | under datasets
            components: [{id: A b, title: x}]       | components[1]    | small letters           |
            type: Reuse                             | projects[1]      | The type of a project   |
            """)
    void tellsFieldAndRemedy(String line, String path, String message, String hint) {
        Finding error = firstError(PROJECT + "    " + line + "\n");
        assertThat(error.message()).contains(message);
        assertThat(error.path()).endsWith(path.equals("title") ? "" : path);
        assertThat(error.hint()).contains(hint == null ? "" : hint);
        assertThat(error.position().line()).isIn(2, 4);
    }

    private static Finding firstError(String yaml) {
        try {
            return Golden.draft(Golden.text("x.yaml", yaml)).entries().stream()
                    .flatMap(entry -> entry.findings().stream())
                    .findFirst()
                    .orElseThrow();
        } catch (Refusal refusal) {
            return refusal.finding();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            organisations: [{id: Upper Case, name: x}]                         | small letters
            organisations: [{organisationType: company}]                      | give a name
            datasets: [{title: No id}]                                        | registry and identifier
            datasets: [{id: https://w3id.org/localreuse/id/council/LDS}]      | registry and identifier
            projects: [{id: https://example.org/p, title: Foreign}]           | small letters
            projects: [{id: a, title: A}, {id: a, title: B}]                  | another id
            reuses: [text]                                                    | mapping
            about: {atributedTo: LDS}                                         | attributedTo
            about: {source: nowhere}                                          | web address
            reusess: []                                                       | 'reusess': did you mean reuses
            {}                                                                | lists
            """)
    void refusesThingsThatCannotBeNamed(String yaml, String text) {
        Finding error = firstError(yaml);
        assertThat(error.isError()).isTrue();
        assertThat(error.message() + " " + error.hint()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reuses: [{reusers: [LDS]}]                         | reuseOf | What was reused
            reuses: [{reuseOf: leeds-bins}]                    | reusers | Who reused it
            reuses: [{reusers: [], reuseOf: leeds-bins}]       | reusers | Who reused it
            """)
    void tellsWhatAReuseLacks(String yaml, String path, String label) {
        Finding error = firstError(yaml);
        assertThat(error.path()).isEqualTo("reuses[1]." + path);
        assertThat(error.label()).isEqualTo(label);
        assertThat(error.message()).contains("must have this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "\"\"", "", "[]", "[null, \"\"]"})
    void nothingIsAbsent(String nothing) {
        Draft draft = Golden.draft(Golden.text("x.yaml", PROJECT + "    stage: " + nothing + "\n"));
        Golden.assertNothingRefused(draft);
        assertThat(Golden.statements(draft).stream().map(Triple::getPredicate)).doesNotContain(LR.stage.asNode());
    }

    @Test
    void noIsText() {
        Draft draft = Golden.draft(Golden.text("x.yaml", PROJECT + "    problem: no\n"));
        assertThat(Golden.statements(draft).stream())
                .anyMatch(triple -> triple.getPredicate().equals(LR.problem.asNode())
                        && triple.getObject().getLiteralLexicalForm().equals("no"));
    }

    @ParameterizedTest
    @CsvSource({"2016, gYear", "2016-05, gYearMonth", "2016-05-09, date"})
    void aDateIsNeverWidened(String date, String datatype) {
        Draft draft = Golden.draft(Golden.text("x.yaml", PROJECT + "    since: " + date + "\n"));
        assertThat(Golden.statements(draft).stream()
                        .filter(triple -> triple.getPredicate().equals(LR.since.asNode())))
                .singleElement()
                .satisfies(triple -> {
                    assertThat(triple.getObject().getLiteralLexicalForm()).isEqualTo(date);
                    assertThat(triple.getObject().getLiteralDatatypeURI()).endsWith("#" + datatype);
                });
    }

    @Test
    void anErrorKeepsItsOwnThingOutAndNoOther() {
        Draft draft = Golden.draft(Golden.text("x.yaml", PROJECT + """
                    stage: lives
                    since: soon
                  - id: q
                    title: Q
                organisations:
                  - {id: o, name: O}
                """));
        assertThat(draft.entries()).extracting(Entry::isRefused).containsExactly(false, true, false);
        assertThat(draft.entries()).extracting(entry -> entry.position().line()).containsExactly(9, 2, 6);
        Entry wrong = draft.entries().get(1);
        assertThat(wrong.statements().isEmpty()).isTrue();
        assertThat(wrong.findings())
                .extracting(Finding::path, Finding::label)
                .containsExactly(tuple("projects[1].stage", "Stage"), tuple("projects[1].since", "Since when"));
    }

    @Test
    void whatIsWrongAboutAllOfItKeepsAllOfItOut() {
        Draft draft = Golden.draft(Golden.text("x.yaml", "about: {source: nowhere}\n" + PROJECT));
        assertThat(draft.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isRefused()).isTrue();
            assertThat(entry.statements().isEmpty()).isTrue();
        });
    }

    @Test
    void aListThatDoesNotExistKeepsOnlyItselfOut() {
        Draft draft = Golden.draft(Golden.text("x.yaml", PROJECT + "reusess: [{}]\n"));
        assertThat(draft.entries()).extracting(Entry::isRefused).containsExactly(true, false);
    }

    @Test
    void thingsAreCounted() {
        String yaml = "reuses: [" + "{},".repeat(50_001) + "]";
        assertThatThrownBy(() -> Golden.draft(Golden.text("x.yaml", yaml)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 50000 things");
    }

    @Test
    void errorsBeyondTheLimitAreCounted() {
        String wrong = IntStream.range(0, 60).mapToObj(i -> "wrong" + i + ": x").collect(Collectors.joining(", "));
        String yaml = "projects:\n  - {id: p, title: P, " + wrong + "}\n";
        List<Finding> findings =
                Golden.draft(Golden.text("x.yaml", yaml)).entries().getFirst().findings();
        assertThat(findings).hasSize(51);
        assertThat(findings.getLast().message()).contains("more errors");
    }

    @Test
    void twoReusesOfTheSameByTheSameMustBeToldApart() {
        String same = "  - {reusers: [LDS], reuseOf: p, reuseKinds: adoption, status: live}\n";
        String reuses = PROJECT + "reuses:\n" + same;
        assertThat(firstError(reuses + same).hint()).contains("LDS--p--2");
        Golden.assertNothingRefused(Golden.draft(
                Golden.text("x.yaml", reuses + "  - {id: LDS--p--2, reusers: [LDS], reuseOf: p, status: live}\n")));
    }

    @Test
    void duplicateKeysAreRefusedInJsonToo() {
        assertThatThrownBy(() -> Golden.draft(Golden.text("x.json", "{\"projects\": [],\n \"projects\": []}")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.finding().position().line()).isEqualTo(2);
                    assertThat(refusal).hasMessageContaining("stands twice; first in line 1");
                });
    }
}
