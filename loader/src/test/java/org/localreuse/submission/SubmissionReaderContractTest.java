package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;

/** What every reader promises, whatever the format. */
class SubmissionReaderContractTest {

    static final List<String> INPUTS = List.of(
            "yaml/in.yaml",
            "yaml/in.json",
            "csv/projects.csv",
            "rdf/in.ttl",
            "rdf/in.trig",
            "rdf/in.nt",
            "rdf/in.nq",
            "rdf/in.rdf",
            "rdf/ours.jsonld",
            "publiccode/in.yml");

    @ParameterizedTest
    @FieldSource("INPUTS")
    void theSameBytesGiveTheSameStatements(String input) {
        Graph once = Golden.statements(Golden.draft(Golden.file(input)));
        Graph again = Golden.statements(Golden.draft(Golden.file(input)));
        assertThat(once.size()).isPositive();
        assertThat(again.stream().toList())
                .containsExactlyInAnyOrderElementsOf(once.stream().toList());
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void noBlankNodeComesThroughTheDoor(String input) {
        Graph statements = Golden.statements(Golden.draft(Golden.file(input)));
        assertThat(statements.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
                .noneMatch(Node::isBlank);
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void compressedIsTheSame(String input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Golden.bytes(input));
        }
        SubmissionFile compressed = SubmissionFile.of("test:" + input, input + ".gz", bytes.toByteArray());
        assertThat(Golden.READERS.formatOf(compressed)).isEqualTo(Golden.READERS.formatOf(Golden.file(input)));
        assertThat(Golden.statements(Golden.draft(compressed)).stream().toList())
                .containsExactlyInAnyOrderElementsOf(Golden.statements(Golden.draft(Golden.file(input))).stream()
                        .toList());

        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertRefused(SubmissionFile.of("test:cut", input + ".gz", cut), "cut short");
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void declaresWhatOthersMayName(String input) {
        assertThat(Golden.READERS.declarations(Golden.file(input))).isNotEmpty().allSatisfy(declaration -> {
            assertThat(declaration.names()).isNotEmpty();
            assertThat(declaration.iri().isURI()).isTrue();
        });
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void refusesTextThatIsNotUtf8(String input) {
        byte[] bytes = Golden.bytes(input);
        byte[] latin1 = Arrays.copyOf(bytes, bytes.length + 1);
        latin1[bytes.length] = (byte) 0xE8;
        SubmissionFormat format = Golden.READERS.formatOf(Golden.file(input));
        SubmissionFile file = SubmissionFile.of("test:latin1", input, latin1);
        assertThatThrownBy(() -> Golden.READERS.of(format).read(file, Golden.REFERENCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("byte " + bytes.length);
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void takesAByteOrderMark(String input) {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Golden.bytes(input);
        byte[] marked = Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, marked, mark.length, bytes.length);
        Draft draft = Golden.draft(SubmissionFile.of("test:" + input, input, marked));
        Golden.assertNothingRefused(draft);
        assertThat(Golden.statements(draft).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void anEmptyInputIsRefused(String input) {
        SubmissionFormat format = Golden.READERS.formatOf(Golden.file(input));
        SubmissionFile empty = Golden.text(input, "");
        SubmissionReader reader = Golden.READERS.of(format);
        boolean refused;
        try {
            refused = reader.read(empty, Golden.REFERENCE).entries().stream().allMatch(Entry::isRefused);
        } catch (Refusal refusal) {
            refused = true;
        }
        assertThat(refused).isTrue();
    }

    @ParameterizedTest
    @FieldSource("INPUTS")
    void whatCannotBeOpenedIsRefusedAndNotThrown(String input) {
        SubmissionFile gone = new SubmissionFile("test:gone", input, () -> {
            throw new IOException("/secret/path");
        });
        assertThatThrownBy(() -> Golden.READERS.declarations(gone))
                .isInstanceOf(Refusal.class)
                .hasMessage("The input cannot be read.");
    }

    private static void assertRefused(SubmissionFile file, String message) {
        assertThatThrownBy(() -> Golden.draft(file)).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }
}
