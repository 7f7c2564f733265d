package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.model.Finding;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.NameIndex;

/** Every hostile input: what becomes of it, and where and why the report says so. */
class HostileInputTest {

    private static final Base BASE = new Base("http://registry.example/");
    private static final SubmissionReaders READERS = new SubmissionReaders(BASE);
    private static final NameIndex NAMES = NameIndex.ofReferenceData(BASE);

    /** Not inputs of a loader: queries, archives, a picture, a page. They have no ending that tells a format of ours. */
    private static final Set<String> OTHERS = Set.of(
            ".gitattributes",
            "README.md",
            "generate-large.sh",
            "load-ssrf.ru",
            "not-a-zip.zip",
            "path-bomb.rq",
            "polyglot.ttl.html",
            "regex-bomb.rq",
            "replace-bomb.rq",
            "service-ssrf.rq",
            "svg-logo.svg",
            "tar-slip.tar.gz",
            "zip-bomb-small.zip",
            "zip-dup-names.zip",
            "zip-slip.zip",
            "zip-symlink.zip");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xxe-file.rdf                     | 2    | DOCTYPE and entity declarations are not allowed
            xxe-http.rdf                     | 2    | DOCTYPE and entity declarations are not allowed
            xxe-parameter.rdf                | 2    | DOCTYPE and entity declarations are not allowed
            billion-laughs.rdf               | 2    | DOCTYPE and entity declarations are not allowed
            quadratic-blowup.rdf             | 2    | DOCTYPE and entity declarations are not allowed
            xinclude.rdf                     | 2    | .
            xml-stylesheet-pi.rdf            | 0    | Nothing is described here
            deep-xml.rdf                     | 1    | Nesting too deep
            deep-array.json                  | 1    | Nesting too deep
            deep-object.json                 | 1    | Nesting too deep
            utf7.rdf                         | 1    | encoding UTF-7 is not supported
            encoding-lie.rdf                 | 1    | at byte 242
            lone-surrogate.json              | 1    | \\ud800
            bom.json                         | 1    | no list “title”
            utf16le.json                     | 1    | UTF-16 byte order mark
            yaml-latin1.yml                  | 1    | at byte 20
            yaml-crlf-bom.yml                | 1    | no list “name”
            yaml-nul.yml                     | 1    | NUL byte stands at byte 8
            csv-latin1.csv                   | 2    | at byte 30
            csv-nul.csv                      | 2    | NUL byte
            turtle-latin1.ttl                | 2    | at byte 83
            rdf-duplicate-id.rdf             | 1    | base IRI
            jsonld-remote-context.jsonld     | 0    | Remote contexts are not fetched
            jsonld-remote-context-file.jsonld | 0   | Remote contexts are not fetched
            jsonld-remote-context-array.jsonld | 0  | Remote contexts are not fetched
            jsonld-import.jsonld             | 0    | Remote contexts are not fetched
            pod-real-context.json            | 0    | Remote contexts are not fetched
            jsonld-keyword-alias.jsonld      | 0    | this scheme cannot be the subject
            iri-space.ttl                    | 2    | Bad character in IRI (space)
            iri-javascript.ttl               | 2    | not named under
            iri-bidi.ttl                     | 2    | turns the direction of text
            iri-relative.ttl                 | 2    | base IRI is required
            iri-own-namespace.ttl            | 3    | Only the registry itself speaks of councils
            csv-dup-header.csv               | 1    | “name” stands twice
            big-number.json                  | 1    | A number is longer than 100 characters
            truncated.json                   | 1    | ends in the middle
            html-not-json.json               | 1    | looks like HTML
            turtle-prefix-missing.ttl        | 1    | dct
            turtle-missing-dot.ttl           | 2    | not terminated by a dot
            proto.json                       | 1    | no list “__proto__”
            yaml-billion-laughs.yml          | 5    | Too many aliases
            yaml-quadratic-alias.yml         | 2    | Too many aliases
            yaml-java-tag.yml                | 1    | is not allowed here
            yaml-python-tag.yml              | 1    | is not allowed here
            yaml-ruby-tag.yml                | 1    | is not allowed here
            yaml-binary-tag.yml              | 1    | is not allowed here
            yaml-multi-doc.yml               | 2    | One document is expected
            yaml-tabs.yml                    | 3    | TAB
            yaml-merge-key.yml               | 3    | merge key
            csv-newlines.csv                 | 1    | none of our lists
            csv-unclosed-quote.csv           | 1    | none of our lists
            csv-semicolon.csv                | 1    | parted by commas, semicolons or tabs
            csv-long-line.csv                | 1    | none of our lists
            bnode-explosion.ttl              | 2502    | blank node
            bnode-poison.nt                  | 1    | A blank node belongs to nothing
            isbasedon-cycle.ttl              | 3    | not named under
            org-successor-cycle.csv          | 1    | none of our lists
            bad-lang-datatype.ttl            | 3    | Bad character in IRI (space)
            sparql-in-literal.ttl            | 2    | not named under
            nquads-graph-hijack.nq           | 1    | written by the registry alone
            trig-default-graph.trig          | 2    | written by the registry alone
            gzip-bomb.ttl.gz                 | 0    | expands more than 200 to 1
            ckan-paging-lie.json             | 1    | no list “success”
            publiccode-url-ssrf.yml          | 4    | The key description is missing
            publiccode-wrong-types.yml       | 2    | A list is expected here
            """)
    void isRefusedWithPlaceAndReason(String name, int line, String message) {
        List<Finding> errors = errors(name);
        assertThat(errors).isNotEmpty();
        Finding first = errors.getFirst();
        assertThat(errors.stream().map(error -> error.message() + " " + error.hint()))
                .as("messages of %s", name)
                .anyMatch(text -> text.contains(message));
        assertThat(first.position().line()).as("line in %s: %s", name, first).isEqualTo(line);
        assertThat(first.message()).doesNotContain("Exception", "java.", "org.", "/etc", "/hostile/");
    }

    @Test
    void everyFileIsAccountedFor() throws IOException, NoSuchMethodException {
        CsvSource table = HostileInputTest.class
                .getDeclaredMethod("isRefusedWithPlaceAndReason", String.class, int.class, String.class)
                .getAnnotation(CsvSource.class);
        Set<String> known = new TreeSet<>(OTHERS);
        table.textBlock().lines().map(line -> line.split("\\|")[0].strip()).forEach(known::add);
        try (Stream<Path> files = Files.list(file("README.md").getParent())) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @ParameterizedTest
    @CsvSource({"svg-logo.svg", "polyglot.ttl.html", "zip-slip.zip", "tar-slip.tar.gz", "load-ssrf.ru"})
    void whatIsNoFormatOfOursIsNamedAsSuch(String name) {
        assertThat(errors(name))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("does not tell a format");
    }

    /** Errors of the input, whether it is refused whole or entry by entry; within seconds. */
    static List<Finding> errors(String name) {
        SubmissionFile file = SubmissionFile.of(file(name));
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            List<Finding> errors = new ArrayList<>();
            try {
                READERS.declarations(file);
                for (Entry entry : READERS.read(file, NAMES).entries()) {
                    assertThat(entry.isRefused()).isEqualTo(entry.statements().isEmpty());
                    errors.addAll(
                            entry.findings().stream().filter(Finding::isError).toList());
                }
            } catch (Refusal refusal) {
                errors.add(refusal.finding());
            }
            return errors;
        });
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(HostileInputTest.class.getResource("/hostile/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
