package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Finding;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.NameIndex;

/** Reads the fixtures beside the tests, and compares graphs with them by isomorphism. */
final class Golden {

    static final SubmissionReaders READERS = new SubmissionReaders(Base.DEFAULT);
    static final NameIndex REFERENCE = NameIndex.ofReferenceData(Base.DEFAULT);

    private Golden() {}

    static byte[] bytes(String fixture) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(fixture), fixture)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SubmissionFile file(String fixture) {
        return SubmissionFile.of("test:" + fixture, fixture, bytes(fixture));
    }

    static SubmissionFile text(String name, String text) {
        return SubmissionFile.of("test:" + name, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The draft of an input that may name what it declares itself. */
    static Draft draft(SubmissionFile file) {
        return READERS.read(file, REFERENCE.with(READERS.declarations(file)));
    }

    /** All statements of the entries that were taken. */
    static Graph statements(Draft draft) {
        Graph all = GraphFactory.createDefaultGraph();
        draft.entries().forEach(entry -> GraphUtil.addInto(all, entry.statements()));
        return all;
    }

    /** Fails unless the statements are those of the expected file; {@code -Dgolden.update=true} writes that file instead. */
    static void assertIs(Graph actual, String expectedFixture) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            StringWriter turtle = new StringWriter();
            RDFDataMgr.write(turtle, actual, Lang.NTRIPLES);
            String sorted = String.join("\n", turtle.toString().lines().sorted().toList()) + "\n";
            Files.writeString(
                    Path.of("src/test/resources/org/localreuse/submission").resolve(expectedFixture), sorted);
            return;
        }
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new String(bytes(expectedFixture), StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(expected);
        if (!actual.isIsomorphicWith(expected)) {
            assertThat(actual.stream().toList())
                    .containsExactlyInAnyOrderElementsOf(expected.stream().toList());
        }
    }

    static void assertNothingRefused(Draft draft) {
        assertThat(draft.entries())
                .allSatisfy(entry -> assertThat(entry.findings())
                        .filteredOn(Finding::isError)
                        .isEmpty());
    }
}
