package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContextTest {

    private static final JsonObject CONTEXT =
            JSON.parse(Vocabulary.context()).get("@context").getAsObject();

    /** Namespaces that the context may use besides our own. */
    private static final Set<String> FOREIGN = Set.of(
            "http://purl.org/dc/terms/",
            "http://www.w3.org/ns/dcat#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/org#",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/2004/02/skos/core#",
            "http://schema.org/",
            "http://creativecommons.org/ns#",
            "http://www.w3.org/ns/adms#",
            "http://schema.theodi.org/odrs#",
            "http://www.w3.org/2006/vcard/ns#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2000/01/rdf-schema#");

    private static final Set<String> OWN = ReferenceData.ONTOLOGY.graph(Base.DEFAULT).stream()
            .map(Triple::getSubject)
            .filter(subject -> subject.isURI() && subject.getURI().startsWith(LR.NS))
            .map(Node::getURI)
            .collect(Collectors.toSet());

    private static Stream<String> terms() {
        return CONTEXT.keys().stream()
                .filter(key -> !key.startsWith("@") && !iri(key).startsWith("@") && !isPrefix(key));
    }

    private static Stream<String> properties() {
        return Files.lines("properties.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void eachTermIsOursOrOfAVocabularyWeKnow(String term) {
        String iri = iri(term);
        if (iri.startsWith(LR.NS)) {
            assertTrue(OWN.contains(iri), () -> term + " stands for " + iri + ", which is not in the ontology");
        } else {
            assertTrue(FOREIGN.stream().anyMatch(iri::startsWith), () -> term + " stands for " + iri);
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachJsonFieldStandsForItsProperty(String line) {
        String[] cells = line.split("\t");
        assertNotNull(CONTEXT.get(cells[0]), () -> "no term " + cells[0]);
        assertEquals(expanded(cells[1]), iri(cells[0]));
    }

    @Test
    void eachTermOfOursHasAName() {
        var named = terms().map(ContextTest::iri)
                .filter(iri -> iri.startsWith(LR.NS))
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(OWN), new TreeSet<>(named));
    }

    @Test
    void conceptsAreWrittenAsSlugsOfAnExistingScheme() {
        Graph concepts = ReferenceData.CONCEPTS.graph(Base.DEFAULT);
        var unknown = terms().map(CONTEXT::get)
                .filter(value -> value.isObject() && value.getAsObject().hasKey("@context"))
                .map(value -> value.getAsObject().get("@context").getAsObject().get("@vocab"))
                .map(vocab -> vocab.getAsString().value())
                .filter(vocab ->
                        !concepts.contains(Base.scheme(vocab.replaceAll(".*/concept/|/$", "")), Node.ANY, Node.ANY))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void jsonReadsAsRdfAndTurnsBackIntoTheSame() {
        Graph read = read("""
                {"@context": %s, "id": "https://w3id.org/localreuse/id/project/bins", "type": "Project",
                 "title": {"en": "Bins", "cy": "Biniau"}, "stage": "live", "kinds": ["app"], "openToReuse": true,
                 "leads": ["https://w3id.org/localreuse/id/council/LDS"]}""");
        Node bins = Base.DEFAULT.id("project", "bins");
        assertTrue(read.contains(bins, LR.stage.asNode(), Base.concept("project-stage", "live")));
        assertTrue(read.contains(bins, LR.leadOrganisation.asNode(), Base.DEFAULT.id("council", "LDS")));
        assertEquals(7, read.size());
        String written = RDFWriter.source(read).lang(Lang.JSONLD11).asString();
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(written, Lang.JSONLD11).parse(again);
        assertTrue(read.isIsomorphicWith(again));
    }

    private static Graph read(String json) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(json.formatted(CONTEXT), Lang.JSONLD11).parse(graph);
        return graph;
    }

    private static boolean isPrefix(String key) {
        String iri = iri(key);
        return iri.equals(LR.NS) || FOREIGN.contains(iri);
    }

    private static String iri(String term) {
        JsonValue value = CONTEXT.get(term);
        if (value.isString()) {
            return expanded(value.getAsString().value());
        }
        @Nullable JsonValue id = value.getAsObject().get("@id");
        return expanded((id != null ? id : value.getAsObject().get("@reverse"))
                .getAsString()
                .value());
    }

    private static String expanded(String curie) {
        int colon = curie.indexOf(':');
        boolean whole = colon < 0 || curie.startsWith("//", colon + 1);
        return whole ? curie : iri(curie.substring(0, colon)) + curie.substring(colon + 1);
    }
}
