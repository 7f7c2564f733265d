package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LRTest {

    private static final Model ONTOLOGY = ModelFactory.createModelForGraph(ReferenceData.ONTOLOGY.graph(Base.DEFAULT));

    private static Stream<Field> constants() {
        return Arrays.stream(LR.class.getFields())
                .filter(field -> !field.getName().equals("NS"));
    }

    private static Stream<Resource> terms() {
        return ONTOLOGY.listSubjects().toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(LR.NS));
    }

    @Test
    void constantsAndOntologyHaveTheSameTerms() {
        var named = terms().map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new));
        var constant = constants().map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, constant);
    }

    @Test
    void eachConstantIsTheTermItIsNamedAfter() throws IllegalAccessException {
        var wrong = new TreeMap<String, Object>();
        for (Field field : constants().toList()) {
            Resource term = assertInstanceOf(Resource.class, field.get(null));
            if (!term.getURI().equals(LR.NS + field.getName())) {
                wrong.put(field.getName(), term);
            }
        }
        assertEquals(new TreeMap<>(), wrong);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void termsAreClassesOrPropertiesAsTheConstantSays(Resource term) throws ReflectiveOperationException {
        boolean property = LR.class.getField(term.getLocalName()).getType() == Property.class;
        var kinds = ONTOLOGY.listObjectsOfProperty(term, RDF.type).toSet();
        assertEquals(1, kinds.size(), () -> term + " has the types " + kinds);
        var allowed = property ? Set.of(OWL.ObjectProperty, OWL.DatatypeProperty) : Set.of(OWL.Class);
        assertTrue(allowed.containsAll(kinds), () -> term + " has the types " + kinds);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void eachTermSaysWhatItMeansAndWhereItIsDefined(Resource term) {
        assertEquals(1, term.listProperties(RDFS.label, "en").toList().size(), "labels in English");
        assertEquals(1, term.listProperties(RDFS.comment, "en").toList().size(), "comments in English");
        assertEquals(
                ONTOLOGY.createResource("https://w3id.org/localreuse/def"),
                term.getPropertyResourceValue(RDFS.isDefinedBy));
    }

    @Test
    void theOntologyHasALicenceAndAVersion() {
        Resource ontology =
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
        assertEquals(
                "http://creativecommons.org/licenses/by/4.0/",
                ontology.getPropertyResourceValue(DCTerms.license).getURI());
        assertEquals(
                ontology.getURI() + "/" + ontology.getProperty(OWL.versionInfo).getString(),
                ontology.getPropertyResourceValue(OWL2.versionIRI).getURI());
    }
}
