package org.localreuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;

/** Publications for the tests, in Turtle with IRIs relative to the base. */
final class Sample {

    static final Base BASE = Base.DEFAULT;

    private static final String PREFIXES = """
            PREFIX lr: <https://w3id.org/localreuse/def#>
            PREFIX c: <https://w3id.org/localreuse/concept/>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rs: <https://w3id.org/localreuse/concept/reuse-status/>
            PREFIX rk: <https://w3id.org/localreuse/concept/reuse-kind/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Sample() {}

    static Graph turtle(String turtle) {
        return turtle(BASE, turtle);
    }

    static Graph turtle(Base base, String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).base(base.iri()).parse(graph);
        return graph;
    }

    static Node graph(String name) {
        return BASE.graph("submission/" + name);
    }

    /** A submission with the statements given, handed in by Leeds with the ingest of that name. */
    static Publication submission(String name, String ingest, String statements) {
        return new Publication(graph(name), turtle(statements), turtle("""
                        <graph/submission/%1$s> a lr:Submission ; prov:wasAttributedTo <id/council/LDS> ; prov:wasGeneratedBy <id/ingest/%2$s> .
                        <id/ingest/%2$s> a lr:IngestActivity ; rdfs:comment "%1$s %2$s" .
                        """.formatted(name, ingest)));
    }

    /** Leeds reuses the bins project: live. */
    static Publication bins() {
        return submission("bins", "1", """
                <id/project/bins> a lr:Project ; dct:title "Bins"@en ; lr:leadOrganisation <id/organisation/imactivate> .
                <id/reuse/LDS--bins> a lr:Reuse ; lr:reuser <id/council/LDS> ; lr:reuseOf <id/project/bins> ;
                  lr:reuseStatus rs:live ; lr:reuseKind rk:adoption .
                """);
    }

    /** A submission whose {@code size} statements all carry {@code mark}. */
    static Publication numbered(String name, String mark, int size) {
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < size; i++) {
            statements.append("<id/project/%s-%d> rdfs:comment \"%s %d\" .%n".formatted(name, i, mark, i));
        }
        return submission(name, mark, statements.toString());
    }
}
