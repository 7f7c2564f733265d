package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.model.Finding;
import org.localreuse.model.Refusal;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Names;

class CsvReaderTest {

    private static final Names NAMES = Golden.REFERENCE.with(List.of(new Declaration(
            Kind.PROJECT,
            NodeFactory.createURI("https://w3id.org/localreuse/id/project/leeds-bins"),
            "leeds-bins",
            List.of("Leeds Bins"))));

    @Test
    void readsProjectsWithWhatIsNestedInThem() throws IOException {
        Draft draft = Golden.draft(Golden.file("csv/projects.csv"));
        Golden.assertNothingRefused(draft);
        assertThat(draft.entries()).hasSize(2);
        assertThat(draft.entries().get(1).position().line()).isEqualTo(4);
        Golden.assertIs(Golden.statements(draft), "csv/projects-expected.ttl");
    }

    @Test
    void takesTheGoodRowsAndRefusesTheOthersWithLineAndColumn() throws IOException {
        Draft draft = Golden.READERS.read(Golden.file("csv/reuses.csv"), NAMES);
        Golden.assertIs(Golden.statements(draft), "csv/reuses-expected.ttl");
        assertThat(draft.entries().stream().filter(Entry::isRefused))
                .extracting(entry -> entry.position().line() + ": "
                        + entry.findings().getFirst().message())
                .containsExactly(
                        "4: No organisation of this name is known.",
                        "5: The same reusers and the same source stand in line 3 already.",
                        "6: This is not in the list reuse-kind.",
                        "7: The row has 3 cells, the header 14.");
        Finding unknown = draft.entries().get(2).findings().getFirst();
        assertThat(unknown.path()).isEqualTo("reusers");
        assertThat(unknown.value()).isEqualTo("Leads City Council");
        assertThat(unknown.label()).isEqualTo("Who reused it");
        assertThat(unknown.position().row()).isEqualTo(4);
        assertThat(unknown.hint()).startsWith("'Leads City Council': did you mean Leeds City Council (LDS)");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiterByItself(String delimiter) {
        String csv = "reusers,reuse_of,reuse_kinds,status\nLDS,leeds-bins,adoption,live\n".replace(",", delimiter);
        Draft draft = Golden.READERS.read(Golden.text("any.csv", csv), NAMES);
        Golden.assertNothingRefused(draft);
        assertThat(Golden.statements(draft).size()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            projects.csv       | id,title,stagge             | did you mean stage
            reuses-2024.csv    | reusers,reuse_of,colour     | “colour” is not known for reuses
            datasets.csv       | id,title,title              | stands twice
            organisations.csv  | id,name                     | no row below
            what.csv           | a,b,c                       | none of our lists
            """)
    void refusesHeadersThatItDoesNotUnderstand(String name, String header, String message) {
        assertThatThrownBy(() -> Golden.READERS.read(Golden.text(name, header + "\n"), NAMES))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.finding().message() + " "
                                        + refusal.finding().hint())
                                .contains(message));
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByTheLineWhereItOpens() {
        String csv = "id,name\na,A\nb,\"never closed\nc,C\nd,D\n";
        assertThatThrownBy(() -> Golden.READERS.read(Golden.text("organisations.csv", csv), NAMES))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.finding().position().line()).isEqualTo(3);
                    assertThat(refusal).hasMessageContaining("Unterminated quoted field");
                });
    }

    @Test
    void aCellOfTwoMegabytesIsRefused() {
        String csv = "id,name\na," + "x".repeat(2_000_000) + "\n";
        assertThatThrownBy(() -> Golden.READERS.read(Golden.text("organisations.csv", csv), NAMES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer than 100000 characters");
    }

    @Test
    void rowsAreCounted() {
        String csv = "id,name\n"
                + IntStream.range(0, 50_001).mapToObj(i -> "o" + i + ",N" + i).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> Golden.READERS.declarations(Golden.text("organisations.csv", csv)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal).hasMessageContaining("more than 50000 rows");
                    assertThat(refusal.finding().position().line()).isEqualTo(50_002);
                });
    }

    @Test
    void blankRowsAndAnEmptyLastLineAreNoRows() {
        String csv = "id,name,organisation_type\r\na,A,company\r\n,,\r\n\r\n";
        Draft draft = Golden.READERS.read(Golden.text("organisations.csv", csv), NAMES);
        assertThat(draft.entries()).hasSize(1);
    }
}
