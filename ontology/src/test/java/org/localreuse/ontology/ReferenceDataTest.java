package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

    private static final Base ELSEWHERE = new Base("http://register.example/");
    private static final String DEFAULT = Base.DEFAULT.iri();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ontology.ttl",
                "schemes.ttl",
                "licences.ttl",
                "services.ttl",
                "councils.ttl",
                "shapes.ttl",
                "links.ttl"
            })
    void eachFileParsesWithoutAWarning(String file) {
        assertFalse(Files.turtle(file).isEmpty());
    }

    @Test
    void graphsAreNamedUnderTheBase() {
        var names = Stream.of(ReferenceData.values())
                .map(graph -> graph.graphName(ELSEWHERE).getURI())
                .toList();
        assertEquals(
                List.of(
                        "http://register.example/graph/ref/councils",
                        "http://register.example/graph/ref/concepts",
                        "http://register.example/graph/ref/licences",
                        "http://register.example/graph/ref/services",
                        "http://register.example/graph/ref/ontology"),
                names);
    }

    @ParameterizedTest
    @EnumSource
    void anotherBaseMovesThingsAndGraphsAndNothingElse(ReferenceData data) {
        Set<String> before = iris(data.graph(Base.DEFAULT));
        Set<String> after = iris(data.graph(ELSEWHERE));
        var expected = before.stream()
                .map(iri -> iri.startsWith(DEFAULT + "id/") || iri.startsWith(DEFAULT + "graph/")
                        ? ELSEWHERE.iri() + iri.substring(DEFAULT.length())
                        : iri)
                .collect(Collectors.toSet());
        assertEquals(expected, after);
        assertEquals(data.graph(Base.DEFAULT).size(), data.graph(ELSEWHERE).size());
    }

    @Test
    void aCouncilMovesWithTheBaseButItsTypeDoesNot() {
        Graph councils = ReferenceData.COUNCILS.graph(ELSEWHERE);
        assertTrue(councils.contains(
                ELSEWHERE.id("council", "LDS"), ORG.classification.asNode(), Base.concept("authority-type", "md")));
        assertFalse(councils.contains(Base.DEFAULT.id("council", "LDS"), Node.ANY, Node.ANY));
    }

    private static Set<String> iris(Graph graph) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }
}
