package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CouncilsTest {

    private static final String ID = "https://w3id.org/localreuse/id/";
    private static final String AREA = "http://statistics.data.gov.uk/id/statistical-geography/";
    private static final Model REGISTER = ModelFactory.createModelForGraph(ReferenceData.COUNCILS.graph(Base.DEFAULT));

    private static Stream<Resource> councils() {
        return REGISTER.listSubjectsWithProperty(RDF.type, LR.Council).toList().stream();
    }

    private static Stream<Resource> changes() {
        return REGISTER.listSubjectsWithProperty(RDF.type, ORG.ChangeEvent).toList().stream();
    }

    private static Resource council(String key) {
        return REGISTER.createResource(ID + "council/" + key);
    }

    @Test
    void theRegisterIsWhole() {
        var counts = new TreeMap<String, Long>();
        counts.put("all", councils().count());
        counts.put("abolished", councils().filter(CouncilsTest::isGone).count());
        counts.put(
                "without register code",
                councils().filter(c -> !c.hasProperty(LR.registerCode)).count());
        counts.put("current combined authorities", currentOfType("comb"));
        counts.put("current regional authorities", currentOfType("sra"));
        counts.put("current others", councils().filter(c -> !isGone(c)).count() - currentOfType("comb", "sra"));
        assertEquals(
                Map.of(
                        "all", 518L,
                        "abolished", 120L,
                        "without register code", 47L,
                        "current combined authorities", 15L,
                        "current regional authorities", 1L,
                        "current others", 382L),
                counts);
    }

    @ParameterizedTest
    @CsvSource({"cty,21", "ua,63", "md,36", "lbo,32", "cc,1", "nmd,164", "wpa,22", "sco,32", "nid,11"})
    void thereAreAsManyOfEachTypeAsTheCountryHas(String type, long count) {
        assertEquals(count, currentOfType(type));
    }

    @Test
    void aCouncilGoesByItsRegisterCodeOrElseItsNewestGssCode() {
        each(council -> {
            var codes = texts(council, LR.registerCode).toList();
            assertTrue(codes.size() <= 1, () -> council + " has the register codes " + codes);
            String key = council.getURI().substring((ID + "council/").length());
            assertTrue(codes.isEmpty() ? texts(council, LR.gssCode).anyMatch(key::equals) : codes.contains(key));
        });
    }

    @Test
    void aCouncilAdministersTheAreasOfItsCodesAndTheyHaveNames() {
        each(council -> {
            var areas = council.listProperties(LR.administers)
                    .mapWith(Statement::getResource)
                    .toList();
            assertEquals(
                    texts(council, LR.gssCode).map(code -> AREA + code).collect(Collectors.toSet()),
                    areas.stream().map(Resource::getURI).collect(Collectors.toSet()));
            areas.forEach(area -> assertTrue(area.hasProperty(SKOS.prefLabel), () -> area + " has no name"));
        });
    }

    @Test
    void aCouncilLiesInANamedNationAndInARegionIfThatIsEngland() {
        each(council -> {
            Resource nation = council.getPropertyResourceValue(LR.nation);
            assertTrue(nation.hasProperty(SKOS.prefLabel));
            assertEquals(nation.getURI().equals(AREA + "E92000001"), council.hasProperty(LR.region));
            if (council.hasProperty(LR.region)) {
                assertTrue(council.getPropertyResourceValue(LR.region).hasProperty(SKOS.prefLabel));
            }
        });
    }

    @Test
    void aGssCodeNowOrBeforeBelongsToOneBody() {
        assertEquals(Map.of(), shared(LR.gssCode));
    }

    @Test
    void aNameFormBelongsToOneBody() {
        var holders = new HashMap<String, Set<Resource>>();
        councils()
                .forEach(council -> Stream.of(FOAF.name, SKOS.altLabel)
                        .flatMap(property -> texts(council, property))
                        .forEach(form -> holders.computeIfAbsent(form.toLowerCase(Locale.UK), f -> new HashSet<>())
                                .add(council)));
        holders.values().removeIf(bodies -> bodies.size() == 1);
        assertEquals(Map.of(), holders);
    }

    @Test
    void anotherRegistersIriAndAnIdentifierBelongToOneBody() {
        assertEquals(Map.of(), shared(SKOS.exactMatch));
        assertEquals(Map.of(), shared(FOAF.homepage));
        assertEquals(Map.of(), shared(DCTerms.identifier));
    }

    @Test
    void whoeverIsPointedToIsInTheRegister() {
        var missing = Stream.of(LR.upperTier, ORG.memberOf, DCTerms.isReplacedBy, DCTerms.replaces)
                .flatMap(property -> REGISTER.listObjectsOfProperty(property).toList().stream())
                .filter(node -> !REGISTER.contains(node.asResource(), RDF.type, LR.Council))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void whoeverIsGoneHasSuccessorsWhoSayTheSame() {
        each(council -> {
            var next = council.listProperties(DCTerms.isReplacedBy)
                    .mapWith(Statement::getResource)
                    .toSet();
            assertEquals(isGone(council), !next.isEmpty());
            next.forEach(successor -> assertTrue(successor.hasProperty(DCTerms.replaces, council)));
            council.listProperties(DCTerms.replaces)
                    .forEach(before -> assertTrue(before.getResource().hasProperty(DCTerms.isReplacedBy, council)));
            assertTrue(living(council, new HashSet<>()), () -> "no body that exists follows " + council);
        });
    }

    @Test
    void aCouncilEndsOnALastDayAfterItsFirst() {
        each(council -> {
            Optional<String> until = texts(council, LR.until).findFirst();
            until.map(LocalDate::parse)
                    .ifPresent(last -> assertTrue(last.getDayOfMonth() != 1 || last.getMonthValue() == 5));
            if (until.isPresent() && council.hasProperty(LR.since)) {
                assertTrue(council.getProperty(LR.since).getString().compareTo(until.get()) < 0);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aReorganisationNamesTheSameBodiesAsTheyDo(Resource change) {
        var before = change.listProperties(ORG.originalOrganization)
                .mapWith(Statement::getResource)
                .toSet();
        var after = change.listProperties(ORG.resultingOrganization)
                .mapWith(Statement::getResource)
                .toSet();
        assertEquals(
                before, REGISTER.listSubjectsWithProperty(ORG.changedBy, change).toSet());
        assertEquals(
                after,
                REGISTER.listSubjectsWithProperty(ORG.resultedFrom, change).toSet());
        var successors = new HashSet<Resource>();
        before.forEach(
                body -> body.listProperties(DCTerms.isReplacedBy).forEach(next -> successors.add(next.getResource())));
        assertEquals(after, successors);
        assertTrue(change.hasProperty(DCTerms.title) && change.hasProperty(DCTerms.date));
    }

    @ParameterizedTest
    @CsvSource({
        "LDS, Leeds City Council, E08000035",
        "ADU, Adur District Council, E07000223",
        "GAT, Gateshead Metropolitan Borough Council, E08000020",
        "GAT, Gateshead Metropolitan Borough Council, E08000037",
        "NIR-A, Derry City Council, ''",
        "E07000157, Alnwick District Council, E07000157",
    })
    void aCouncilIsFoundByTheNameAndTheCodesPeopleUse(String key, String name, String code) {
        assertEquals(Set.of(name), texts(council(key), FOAF.name).collect(Collectors.toSet()));
        assertTrue(
                code.isEmpty()
                        ? !council(key).hasProperty(LR.gssCode)
                        : council(key).hasProperty(LR.gssCode, code));
    }

    @Test
    void aChainOfReorganisationsCanBeFollowed() {
        assertTrue(council("TAU").hasProperty(DCTerms.isReplacedBy, council("SWT")));
        assertTrue(council("SWT").hasProperty(DCTerms.isReplacedBy, council("SMT")));
        assertTrue(council("CMA").hasProperty(DCTerms.isReplacedBy, council("CBD")));
        assertTrue(council("CMA").hasProperty(DCTerms.isReplacedBy, council("WAF")));
    }

    private static void each(Consumer<Resource> check) {
        assertAll(councils().map(council -> () -> check.accept(council)));
    }

    private static boolean isGone(Resource council) {
        return council.hasProperty(LR.until);
    }

    /** Whether a body that exists is reached by following successors, none of them twice on one path. */
    private static boolean living(Resource council, Set<Resource> path) {
        assertTrue(path.add(council), () -> "a circle of successors: " + path);
        var next = council.listProperties(DCTerms.isReplacedBy)
                .mapWith(Statement::getResource)
                .toList();
        return next.isEmpty()
                ? !isGone(council)
                : next.stream().allMatch(successor -> living(successor, new HashSet<>(path)));
    }

    private static long currentOfType(String... types) {
        Set<String> wanted = Set.of(types);
        return councils()
                .filter(council -> !isGone(council))
                .filter(council -> wanted.contains(council.getPropertyResourceValue(ORG.classification)
                        .getURI()
                        .replaceAll(".*/", "")))
                .count();
    }

    private static Stream<String> texts(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream().map(Statement::getString);
    }

    private static Map<String, Set<String>> shared(Property property) {
        var holders = new TreeMap<String, Set<String>>();
        councils()
                .forEach(council -> council.listProperties(property)
                        .forEach(statement -> holders.computeIfAbsent(
                                        statement.getObject().toString(), value -> new TreeSet<>())
                                .add(council.getURI())));
        holders.values().removeIf(bodies -> bodies.size() == 1);
        return holders;
    }
}
