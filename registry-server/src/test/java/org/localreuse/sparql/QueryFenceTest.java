package org.localreuse.sparql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fence keeps out, wherever it hides in a query, and what it lets through. */
final class QueryFenceTest {

    private static final String WAIT = "<http://jena.apache.org/ARQ/function#wait>(1)";
    private static final String CLASS = "<java:org.apache.jena.sparql.function.library.localname>(?s)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER ( CALL ) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER ( CALL ) } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?s { ?s ?q ?r FILTER EXISTS { ?r ?x ?y BIND ( CALL AS ?z ) } } } } }",
                "SELECT * { ?s ?p ?o BIND ( IF ( true, 1, CALL ) AS ?x ) }",
                "SELECT ( CALL AS ?x ) { ?s ?p ?o }",
                "SELECT ( SUM ( CALL ) AS ?x ) { ?s ?p ?o }",
                "SELECT ( GROUP_CONCAT ( STR ( CALL ) ; separator=',' ) AS ?x ) { ?s ?p ?o }",
                "SELECT ?x { ?s ?p ?o } GROUP BY ( CALL AS ?x )",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( COUNT(*) > 1 ) ( CALL )",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( MAX ( CALL ) > 1 )",
                "SELECT * { ?s ?p ?o } ORDER BY CALL",
                "SELECT * { ?s ?p ?o } ORDER BY DESC ( COALESCE ( ?o, CALL ) )",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER ( CALL ) } }",
                "SELECT * { { ?s ?p ?o } UNION { ?s ?p ?o FILTER ( CALL ) } }",
                "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER ( CALL ) } }",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER ( ?o IN ( 1, CALL ) ) } }",
                "SELECT * { { SELECT ( CALL AS ?x ) { ?s ?p ?o } ORDER BY CALL LIMIT 1 } }",
                "ASK { ?s ?p ?o FILTER ( ! ( CALL ) ) }",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND ( CALL AS ?x ) }",
                "DESCRIBE ?s { ?s ?p ?o FILTER ( CALL ) }"
            })
    void refusesAForbiddenFunctionWhereverItStands(String query) {
        for (String function :
                new String[] {WAIT, CLASS, "<http://jena.apache.org/ARQ/jsFunction#f>(1)", "<http://x.example/f>()"}) {
            assertThatThrownBy(() -> QueryFence.check(QueryFactory.create(query.replace("CALL", function))))
                    .as(query)
                    .isInstanceOf(QueryRefused.class)
                    .hasMessageContaining("not allowed here");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?s { ?s ?p ?o } } }",
                "ASK { { SELECT * { OPTIONAL { SERVICE <file:///etc/hostname> { ?s ?p ?o } } } } }"
            })
    void refusesService(String query) {
        assertThatThrownBy(() -> QueryFence.check(QueryFactory.create(query)))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining("SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.container> ?o }",
                "SELECT * { GRAPH ?g { ?s <http://jena.apache.org/ARQ/property#splitIRI> ( ?a ?b ) } }",
                "ASK { ?s ?p ?o FILTER EXISTS { ?s <http://jena.apache.org/text#query> 'x' } }"
            })
    void refusesPropertiesThatAreFunctions(String query) {
        assertThatThrownBy(() -> QueryFence.check(QueryFactory.create(query)))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining("property");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER ( <http://www.w3.org/2001/XMLSchema#integer>(?o) > 3 ) }",
                "SELECT ( COUNT(DISTINCT ?s) AS ?n ) ( SAMPLE(?o) AS ?x ) { ?s <http://x.example/p>+ ?o FILTER REGEX(STR(?o), 'a', 'i') } GROUP BY ?o HAVING ( COUNT(*) > 2 ) ORDER BY DESC(?n) LIMIT 5",
                "SELECT * { ?s ?p ?o BIND ( NOW() AS ?now ) BIND ( SHA256(STR(?o)) AS ?h ) FILTER ( BOUND(?o) && ?o IN (1, 2) ) }",
                "DESCRIBE <http://x.example/>",
                "ASK { ?s ?p ?o }"
            })
    void letsSparqlThrough(String query) {
        assertThatCode(() -> QueryFence.check(QueryFactory.create(query))).doesNotThrowAnyException();
    }
}
