package org.localreuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SPARQL stands in query files, never in Java texts. */
class SparqlInJavaTest {

    private static final Pattern QUERY =
            Pattern.compile("\"\\s*(PREFIX|BASE|SELECT|CONSTRUCT|DESCRIBE|ASK|INSERT|DELETE)\\s+[?*<{:a-z(]");

    @Test
    void standsInNoJavaText() throws IOException {
        assertThat(offenders(Path.of(".."))).isEmpty();
    }

    @Test
    void isRecognised() {
        assertThat(QUERY.matcher("link.query(\"SELECT ?s { ?s ?p ?o }\")").find())
                .isTrue();
    }

    private static List<Path> offenders(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*[.]java"))
                    .filter(SparqlInJavaTest::holdsAQuery)
                    .toList();
        }
    }

    private static boolean holdsAQuery(Path file) {
        try {
            return QUERY.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
