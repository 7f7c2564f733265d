package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.model.Finding;
import org.localreuse.model.Severity;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.LR;

/** Each format, read whole: the statements are those of the expected file. */
class GoldenReaderTest {

    @ParameterizedTest
    @CsvSource({
        "yaml/in.yaml, yaml/expected.ttl",
        "yaml/in.json, yaml/expected.ttl",
        "rdf/in.ttl, rdf/expected.ttl",
        "rdf/ours.jsonld, rdf/ours-expected.ttl",
        "publiccode/in.yml, publiccode/expected.ttl"
    })
    void readsWhatTheExpectedFileSays(String fixture, String expected) throws IOException {
        Draft draft = Golden.draft(Golden.file(fixture));
        Golden.assertNothingRefused(draft);
        Golden.assertIs(Golden.statements(draft), expected);
    }

    @ParameterizedTest
    @CsvSource({"N-Triples, nt", "N-Quads, nq", "TriG, trig", "RDF/XML, rdf", "JSON-LD, jsonld"})
    void readsTheSameGraphInEverySyntaxOfRdf(String language, String ending) throws IOException {
        Lang lang = RDFLanguages.nameToLang(language);
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(new String(Golden.bytes("rdf/in.ttl"), StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(dataset);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (RDFLanguages.isQuads(lang)) {
            Node graph = NodeFactory.createURI("https://w3id.org/localreuse/graph/submission/1");
            DatasetGraph named = DatasetGraphFactory.create();
            dataset.find()
                    .forEachRemaining(
                            quad -> named.add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject()));
            RDFDataMgr.write(bytes, named, lang);
        } else {
            RDFDataMgr.write(bytes, dataset.getDefaultGraph(), lang);
        }
        Draft draft = Golden.draft(SubmissionFile.of("test:in", "in." + ending, bytes.toByteArray()));
        Golden.assertNothingRefused(draft);
        Golden.assertIs(Golden.statements(draft), "rdf/expected.ttl");
        assertThat(draft.notes()).extracting(Finding::message).anyMatch(note -> note.contains("derives them itself"));
    }

    @Test
    void anInputSaysOnWhoseWordItStands() {
        About about = Golden.draft(Golden.file("yaml/in.yaml")).about();
        assertThat(about.attributedTo())
                .hasValueSatisfying(who -> assertThat(who.getURI()).endsWith("id/council/LDS"));
        assertThat(about.source()).isPresent();
        assertThat(about.licence())
                .hasValueSatisfying(licence -> assertThat(licence.getURI()).contains("version/3/"));
    }

    @Test
    void publiccodeTellsWhatItLeftOut() {
        Draft draft = Golden.draft(Golden.file("publiccode/in.yml"));
        assertThat(draft.about().attributedTo())
                .hasValueSatisfying(who -> assertThat(who.getURI()).endsWith("id/council/LDS"));
        assertThat(draft.notes())
                .filteredOn(note -> note.severity() == Severity.ADVICE)
                .extracting(Finding::value)
                .containsExactlyInAnyOrder("Leads City Council", "A fund that nobody knows");
        assertThat(draft.notes())
                .extracting(Finding::message)
                .anyMatch(note -> note.contains("vendor-lock-in"))
                .anyMatch(note -> note.contains("only their affiliation"));
        assertThat(Golden.statements(draft).stream().map(Object::toString)).noneMatch(text -> text.contains("person@"));
    }

    @Test
    void aStatementHasItsPlace() {
        Draft yaml = Golden.draft(Golden.file("yaml/in.yaml"));
        Node project = NodeFactory.createURI("https://w3id.org/localreuse/id/project/leeds-bins");
        assertThat(yaml.places().of(project, LR.stage.asNode())).hasValueSatisfying(place -> {
            assertThat(place.position().line()).isEqualTo(23);
            assertThat(place.path()).isEqualTo("projects[1].stage");
        });
        Draft turtle = Golden.draft(Golden.file("rdf/in.ttl"));
        Node map = NodeFactory.createURI("https://w3id.org/localreuse/id/project/toilet-map");
        assertThat(turtle.places().of(map, LR.since.asNode())).hasValueSatisfying(place -> {
            assertThat(place.position().line()).isEqualTo(18);
            assertThat(place.path()).isEqualTo("since");
        });
    }
}
