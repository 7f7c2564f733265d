package org.localreuse.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;

class SubmissionValidatorTest {

    private static final String PREFIXES = """
            BASE <https://w3id.org/localreuse/>
            PREFIX lr: <def#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String REUSE = """
            <id/reuse/LDS--x> a lr:Reuse ; lr:reuser <id/council/LDS> ; lr:reuseOf <id/project/x> ;
              lr:reuseKind <concept/reuse-kind/adoption> ; lr:reuseStatus <concept/reuse-status/live> ;
            """;

    private static SubmissionValidator validator;

    @BeforeAll
    static void readTheShapes() {
        Graph reference = GraphFactory.createDefaultGraph();
        for (ReferenceData part : ReferenceData.values()) {
            GraphUtil.addInto(reference, part.graph(Base.DEFAULT));
        }
        validator = new SubmissionValidator(Vocabulary.shapes(), reference);
    }

    @Test
    void findsAnErrorWithItsPlaceAndValue() {
        List<Breach> errors = errors(REUSE + "lr:lastConfirmed \"soon\" .");
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().focus().getURI()).endsWith("id/reuse/LDS--x");
        assertThat(errors.getFirst().predicate()).hasValue(LR.lastConfirmed.asNode());
        assertThat(errors.getFirst().value())
                .hasValueSatisfying(
                        value -> assertThat(value.getLiteralLexicalForm()).isEqualTo("soon"));
    }

    @Test
    void looksConceptsUpInTheReferenceData() {
        assertThat(errors(REUSE + "lr:scalingMode <concept/scaling-mode/across-areas> ."))
                .isEmpty();
        assertThat(errors(REUSE + "lr:scalingMode <concept/scaling-mode/sideways> ."))
                .hasSize(1);
    }

    @Test
    void tellsAdviceFromErrors() {
        assertThat(validate(REUSE + "lr:since \"2020\"^^xsd:gYear ."))
                .isNotEmpty()
                .noneMatch(breach -> breach.severity() == Severity.ERROR)
                .anyMatch(breach -> breach.severity() == Severity.ADVICE)
                .anyMatch(breach -> breach.severity() == Severity.HINT);
    }

    @Test
    void saysNothingOfTheReferenceData() {
        assertThat(validate("")).isEmpty();
    }

    private static List<Breach> errors(String turtle) {
        return validate(turtle).stream()
                .filter(breach -> breach.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Breach> validate(String turtle) {
        return validator.validate(
                RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph());
    }
}
