package org.localreuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdflink.RDFLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localreuse.ontology.Base;

class StoredQueryTest {

    private static final String HEADER = "#+ summary: A test\n";

    @Test
    void readsItsParametersFromItsVariables() {
        StoredQuery query = StoredQuery.parse(
                "test",
                Base.DEFAULT.iri(),
                HEADER + "#+ defaults:\n#+   - least: 3\nSELECT * { ?s ?p ?_owner_iri, ?__q, ?_least_integer }");
        assertThat(query.parameters())
                .extracting(Parameter::name, Parameter::type, Parameter::required)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("owner", Parameter.Type.IRI, true),
                        org.assertj.core.groups.Tuple.tuple("q", Parameter.Type.TEXT, false),
                        org.assertj.core.groups.Tuple.tuple("least", Parameter.Type.INTEGER, false));
    }

    @ParameterizedTest
    @CsvSource({
        "project, 'has no IRI', must be an IRI",
        "project, '', needs the parameter 'project'",
        "owner, id/council/LDS, has no parameter 'owner'; it takes project",
    })
    void refusesAParameterThatDoesNotFit(String name, String value, String message) {
        StoredQuery query = StoredQuery.parse("test", Base.DEFAULT.iri(), HEADER + "SELECT * { ?s ?p ?_project_iri }");
        try (RDFLink link = ExampleRegistry.open()) {
            assertThatThrownBy(() -> query.rows(link, Map.of(name, value)))
                    .isInstanceOf(BadParameter.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void bindsTextAsATermAndNeverAsSyntax() {
        StoredQuery query =
                StoredQuery.parse("test", Base.DEFAULT.iri(), HEADER + "SELECT ?said { BIND ( ?_text AS ?said ) }");
        String hostile = "\" } ; DROP ALL ; #";
        try (RDFLink link = ExampleRegistry.open()) {
            List<String> said = query.select(
                    link, Map.of("text", hostile), row -> row.text("said").orElseThrow());
            assertThat(said).containsExactly(hostile);
        }
    }

    @Test
    void resolvesARelativeParameterAgainstTheBase() {
        StoredQuery query = StoredQuery.parse(
                "test", Base.DEFAULT.iri(), HEADER + "SELECT ?iri { BIND ( ?_project_iri AS ?iri ) }");
        try (RDFLink link = ExampleRegistry.open()) {
            assertThat(query.select(
                            link,
                            Map.of("project", "id/project/x"),
                            row -> row.iri("iri").orElseThrow()))
                    .containsExactly(Base.DEFAULT.iri() + "id/project/x");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "project, leeds-bins, https://w3id.org/localreuse/id/project/leeds-bins",
        "dataset, datamillnorth/leeds-bins, https://w3id.org/localreuse/id/dataset/datamillnorth/leeds-bins",
        "service, 524, http://id.esd.org.uk/service/524",
        "barrier, data-standards, https://w3id.org/localreuse/concept/barrier/data-standards",
        "publisher, LDS, https://w3id.org/localreuse/id/council/LDS",
        "publisher, imactivate, https://w3id.org/localreuse/id/organisation/imactivate",
        "project, id/project/leeds-bins, https://w3id.org/localreuse/id/project/leeds-bins",
        "project, http://example.org/x, http://example.org/x",
    })
    void takesABareKeyForTheThingOfThatKind(String name, String value, String iri) {
        StoredQuery query = StoredQuery.parse(
                "test", Base.DEFAULT.iri(), HEADER + "SELECT ?iri { BIND ( ?_" + name + "_iri AS ?iri ) }");
        try (RDFLink link = ExampleRegistry.open()) {
            assertThat(query.select(
                            link, Map.of(name, value), row -> row.iri("iri").orElseThrow()))
                    .containsExactly(iri);
        }
    }

    /** The edge cases of the worked example: a circle of descent, and two sources that disagree. */
    @ParameterizedTest
    @CsvSource({"line-of-descent, project, test-barrow-loos, 3", "who-says-what, reuse, BAR--toilet-map, 2"})
    void answersForTheEdgeCases(String name, String parameter, String value, int rows) {
        StoredQuery query = new QueryLibrary(Base.DEFAULT).get(name);
        try (RDFLink link = ExampleRegistry.open()) {
            assertThat(query.select(link, Map.of(parameter, value), row -> row)).hasSize(rows);
        }
    }

    @Test
    void refusesAQueryWithoutASummary() {
        assertThatThrownBy(() -> StoredQuery.parse("test", Base.DEFAULT.iri(), "SELECT * { ?s ?p ?o }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("summary");
    }

    @Test
    void refusesSyntaxThatOtherEnginesDoNotKnow() {
        assertThatThrownBy(() -> StoredQuery.parse("test", Base.DEFAULT.iri(), HEADER + "SELECT * { LET (?x := 1) }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test");
    }

    static Stream<StoredQuery> all() {
        return new QueryLibrary(Base.DEFAULT).all().stream();
    }

    /** A substituted variable is no variable any more, and BOUND takes nothing else. */
    @ParameterizedTest
    @MethodSource("all")
    void asksBoundOnlyOfVariablesThatStayVariables(StoredQuery query) {
        assertThat(Pattern.compile("BOUND *[(] *[?]_").matcher(query.text()).find())
                .isFalse();
    }
}
