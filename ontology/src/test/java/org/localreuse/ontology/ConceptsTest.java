package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptsTest {

    private static final String CC = "http://creativecommons.org/ns#";
    private static final Model SCHEMES = model(ReferenceData.CONCEPTS);
    private static final Model LICENCES = model(ReferenceData.LICENCES);

    private static Model model(ReferenceData data) {
        return ModelFactory.createModelForGraph(data.graph(Base.DEFAULT));
    }

    private static Stream<Resource> concepts() {
        return SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream();
    }

    private static Stream<Resource> licences() {
        return LICENCES.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream();
    }

    private static Stream<Resource> schemes() {
        return Stream.of(SCHEMES, LICENCES)
                .flatMap(model -> model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream());
    }

    @Test
    void thereAreEighteenSchemesAndTheLicences() {
        var names = schemes()
                .map(scheme -> scheme.getURI().replaceAll(".*/scheme/", ""))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "barrier",
                        "enabler",
                        "resolution",
                        "scaling-mode",
                        "delivery-model",
                        "reuse-kind",
                        "reuse-status",
                        "project-stage",
                        "openness",
                        "component-kind",
                        "project-kind",
                        "outcome-kind",
                        "review-status",
                        "corroboration",
                        "authority-type",
                        "funding-programme",
                        "readiness-question",
                        "readiness-answer",
                        "licence"),
                names);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aSchemeListsItsTopConceptsAndTheyItself(Resource scheme) {
        var listed = scheme.listProperties(SKOS.hasTopConcept)
                .mapWith(Statement::getResource)
                .toSet();
        var claiming = scheme.getModel()
                .listSubjectsWithProperty(SKOS.topConceptOf, scheme)
                .toSet();
        assertEquals(listed, claiming);
        assertTrue(listed.size() > 1, () -> scheme + " has no concepts to choose from");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void aConceptIsLabelledDefinedAndInTheSchemeOfItsName(Resource concept) {
        assertTrue(hasOneLabelALanguage(concept), () -> concept + " has two labels in one language, or none");
        assertEquals(1, concept.listProperties(SKOS.definition, "en").toList().size(), "definitions");
        var schemes = concept.listProperties(SKOS.inScheme)
                .mapWith(Statement::getResource)
                .toList();
        assertEquals(1, schemes.size(), "schemes");
        String expected = schemes.getFirst().getURI().replace("/scheme/", "/concept/") + "/";
        assertTrue(concept.getURI().startsWith(expected), () -> concept + " is in " + schemes);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void aConceptIsOrHasATopAncestorAndBothWaysAgree(Resource concept) {
        Set<Resource> seen = new HashSet<>();
        Resource at = concept;
        while (!at.hasProperty(SKOS.topConceptOf)) {
            assertTrue(seen.add(at), () -> concept + " is above itself");
            Resource above = at.getPropertyResourceValue(SKOS.broader);
            assertNotNull(above, "a concept that is neither top nor under another");
            assertTrue(above.hasProperty(SKOS.narrower, at), () -> above + " does not list what is under it");
            at = above;
        }
        concept.listProperties(SKOS.narrower)
                .forEach(below -> assertTrue(below.getResource().hasProperty(SKOS.broader, concept)));
    }

    @Test
    void labelsTellTheConceptsOfASchemeApart() {
        var labels = concepts()
                .map(concept -> concept.getPropertyResourceValue(SKOS.inScheme) + " "
                        + concept.getProperty(SKOS.prefLabel, "en").getString().toLowerCase(Locale.ROOT))
                .toList();
        assertEquals(new TreeSet<>(labels).size(), labels.size());
    }

    @Test
    void theTopBarriersAreTheSixOfTheCall() {
        var top = schemes()
                .filter(scheme -> scheme.getURI().endsWith("/scheme/barrier"))
                .flatMap(scheme -> scheme.listProperties(SKOS.hasTopConcept).toList().stream())
                .map(statement -> statement
                        .getResource()
                        .getProperty(SKOS.prefLabel, "en")
                        .getString())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "Data standards",
                        "Data availability",
                        "Funding",
                        "Engagement and collaboration",
                        "Skills or resources",
                        "Closed source"),
                top);
    }

    @ParameterizedTest
    @MethodSource("licences")
    void aLicenceIsLabelledAndHasOneOpennessFromTheScheme(Resource licence) {
        assertTrue(hasOneLabelALanguage(licence), () -> licence + " has two labels in one language, or none");
        var openness = licence.listProperties(LR.openness)
                .mapWith(Statement::getResource)
                .toList();
        assertEquals(1, openness.size(), "openness");
        assertTrue(SCHEMES.contains(
                openness.getFirst(), SKOS.inScheme, SCHEMES.createResource(Base.DEFAULT.iri() + "scheme/openness")));
    }

    @ParameterizedTest
    @MethodSource("licences")
    void aLicenceWithAnSpdxIdentifierSaysWhatItPermits(Resource licence) {
        if (licence.hasProperty(SKOS.notation)) {
            assertTrue(facets(licence, "permits").containsAll(Set.of("Reproduction", "Distribution")));
        }
        if (facets(licence, "prohibits").contains("CommercialUse")) {
            assertEquals("shared", openness(licence), "terms that forbid commercial use are not open");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OGL-UK-3.0, open, Reproduction Distribution DerivativeWorks, Attribution Notice, ''",
        "CC0-1.0, open, Reproduction Distribution DerivativeWorks, '', ''",
        "CC-BY-NC-4.0, shared, Reproduction Distribution DerivativeWorks, Attribution Notice, CommercialUse",
        "CC-BY-ND-4.0, shared, Reproduction Distribution, Attribution Notice, ''",
        "ODbL-1.0, open, Reproduction Distribution DerivativeWorks, Attribution Notice ShareAlike, ''",
        "MIT, open, Reproduction Distribution DerivativeWorks, Notice, ''",
        "MPL-2.0, open, Reproduction Distribution DerivativeWorks, Notice SourceCode LesserCopyleft, ''",
        "GPL-3.0-only, open, Reproduction Distribution DerivativeWorks, Notice SourceCode Copyleft, ''",
    })
    void theFacetsAreThoseOfTheLicence(String spdx, String open, String permits, String requires, String prohibits) {
        Resource licence = licences()
                .filter(candidate -> candidate.hasProperty(SKOS.notation, spdx))
                .findFirst()
                .orElseThrow();
        assertEquals(open, openness(licence));
        assertEquals(words(permits), facets(licence, "permits"));
        assertEquals(words(requires), facets(licence, "requires"));
        assertEquals(words(prohibits), facets(licence, "prohibits"));
    }

    @ParameterizedTest
    @MethodSource("spdxIdentifiersInUse")
    void licencesThatRealPublicCodeFilesNameAreKnown(String spdx) {
        long known = licences()
                .filter(licence -> licence.hasProperty(SKOS.notation, spdx))
                .count();
        assertEquals(1, known);
    }

    private static Stream<String> spdxIdentifiersInUse() {
        return Stream.of(
                "AGPL-3.0-or-later",
                "AGPL-3.0-only",
                "AGPL-1.0-or-later",
                "EUPL-1.1",
                "EUPL-1.2",
                "Apache-2.0",
                "GPL-3.0-only",
                "GPL-3.0-or-later",
                "GPL-2.0-only",
                "GPL-2.0-or-later",
                "BSD-2-Clause",
                "BSD-3-Clause",
                "CC0-1.0",
                "MPL-2.0",
                "MIT",
                "ISC",
                "EPL-2.0",
                "CPL-1.0",
                "LGPL-2.1-or-later",
                "LGPL-3.0-only");
    }

    private static boolean hasOneLabelALanguage(Resource concept) {
        List<String> languages = concept.listProperties(SKOS.prefLabel)
                .mapWith(Statement::getLanguage)
                .toList();
        return languages.contains("en")
                && languages.size() == Set.copyOf(languages).size();
    }

    private static String openness(Resource licence) {
        return licence.getPropertyResourceValue(LR.openness).getLocalName();
    }

    private static Set<String> facets(Resource licence, String kind) {
        Property facet = ResourceFactory.createProperty(CC, kind);
        return licence.listProperties(facet)
                .mapWith(statement -> statement.getResource().getLocalName())
                .toSet();
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
