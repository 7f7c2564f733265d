package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;

/** The large hostile inputs of {@code generate-large.sh}, made while they are read: refused long before their end. */
class GeneratedInputTest {

    @Test
    void aLiteralOfAHundredMegabytes() {
        refused(
                "literal.ttl",
                "longer than this registry reads",
                () -> new SequenceInputStream(
                        stream("@prefix dct: <http://purl.org/dc/terms/> .\n<http://example.org/d> dct:title \""),
                        repeat(100_000_000, i -> "A")));
    }

    @Test
    void anIriOfTenMegabytes() {
        refused(
                "iri.nt",
                "longer than this registry reads",
                () -> new SequenceInputStream(stream("<http://example.org/"), repeat(10_000_000, i -> "a")));
    }

    @Test
    void aMillionBlankNodes() {
        refused(
                "bnodes.nt",
                "more than 10000 blank nodes",
                () -> repeat(1_000_000, i -> "_:b" + i + " <http://example.org/p> _:b" + (i + 1) + " .\n"));
    }

    @Test
    void aHundredThousandPrefixes() {
        refused(
                "prefixes.ttl",
                "more than 1000 prefixes",
                () -> repeat(100_000, i -> "@prefix p" + i + ": <http://example.org/" + i + "#> .\n"));
    }

    @Test
    void aMillionRows() {
        refused(
                "organisations.csv",
                "more than 50000 rows",
                () -> new SequenceInputStream(
                        stream("id,name\n"), repeat(1_000_000, i -> "o" + i + ",Council " + i + "\n")));
    }

    @Test
    void aCompressedGigabyte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        for (String name : new String[] {"bomb.ttl.gz", "bomb.yaml.gz", "bomb.json.gz", "bomb.rdf.gz"}) {
            refused(name, "expands more than 200 to 1", () -> new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    @Test
    void aYamlDocumentThatDoesNotEnd() {
        refused(
                "long.yaml",
                "larger than",
                () -> new SequenceInputStream(stream("projects:\n"), repeat(10_000_000, i -> "- {id: p" + i + "}\n")));
    }

    private static void refused(String name, String message, SubmissionFile.Content content) {
        SubmissionFile file = new SubmissionFile("test:" + name, name, content);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatThrownBy(() -> Golden.READERS.read(file, Golden.REFERENCE))
                        .isInstanceOf(Refusal.class)
                        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(message)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Pieces made one by one, in blocks, so that nothing large is ever held. */
    private static InputStream repeat(int count, IntFunction<String> piece) {
        return new InputStream() {
            private int next;
            private InputStream block = stream("");

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int taken = block.read(bytes, from, length);
                if (taken < 0 && next < count) {
                    StringBuilder text = new StringBuilder();
                    while (next < count && text.length() < 8192) {
                        text.append(piece.apply(next++));
                    }
                    block = stream(text.toString());
                    return block.read(bytes, from, length);
                }
                return taken;
            }
        };
    }
}
