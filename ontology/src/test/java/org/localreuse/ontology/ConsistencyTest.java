package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our use of PROV, ORG and FOAF does not contradict what they say: above all, an activity is never an entity. */
class ConsistencyTest {

    private static final String ID = "https://w3id.org/localreuse/id/";

    @Test
    void theOntologyAndTheExampleAreConsistent() {
        assertTrue(reasoned(ModelFactory.createDefaultModel()).validate().isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "project/leeds-bins, http://www.w3.org/ns/prov#Activity",
        "reuse/open-innovations--leeds-bins, http://www.w3.org/ns/prov#Entity",
        "organisation/imactivate, http://xmlns.com/foaf/0.1/Person",
        "change/2023-cumbria, http://www.w3.org/ns/prov#Bundle",
    })
    void aClashWouldBeFound(String thing, String type) {
        Model clash = ModelFactory.createDefaultModel();
        clash.add(ResourceFactory.createResource(ID + thing), RDF.type, ResourceFactory.createResource(type));
        assertFalse(reasoned(clash).validate().isValid());
    }

    private static InfModel reasoned(Model more) {
        Model all = ModelFactory.createModelForGraph(ReferenceData.ONTOLOGY.graph(Base.DEFAULT));
        all.add(ModelFactory.createModelForGraph(Files.turtle("axioms.ttl")));
        Files.trig("example.trig").stream()
                .map(quad -> quad.asTriple())
                .forEach(triple -> all.getGraph().add(triple));
        return ModelFactory.createInfModel(ReasonerRegistry.getOWLMicroReasoner(), all.add(more));
    }
}
