package org.localreuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localreuse.ontology.Base;

/**
 * Every stored query gives, on the worked example, what stands in its golden file. Run with {@code -Dgolden.update=true} to write
 * the files anew, and read the difference before committing it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/localreuse/query/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final QueryLibrary LIBRARY = new QueryLibrary(Base.DEFAULT);

    private static RDFLink link;

    @BeforeAll
    static void openTheExample() {
        link = ExampleRegistry.open();
    }

    @AfterAll
    static void close() {
        link.close();
    }

    static Stream<String> names() {
        return LIBRARY.all().stream().map(StoredQuery::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesItsGoldenAnswer(String name) throws IOException {
        StoredQuery query = LIBRARY.get(name);
        Path file = GOLDEN.resolve(name + (query.isSelect() ? ".csv" : ".ttl"));
        if (UPDATE) {
            Files.writeString(file, query.isSelect() ? csv(query) : turtle(query));
        }
        assertThat(file).as("the golden file of " + name).exists();
        if (query.isSelect()) {
            assertThat(lines(query, csv(query))).isEqualTo(lines(query, Files.readString(file)));
        } else {
            Graph expected = RDFParser.source(file).lang(Lang.TURTLE).toGraph();
            assertThat(query.construct(link, values(query)).isIsomorphicWith(expected))
                    .as(turtle(query))
                    .isTrue();
        }
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("[.].*", "")))
                    .allSatisfy(name -> assertThat(LIBRARY.find(name)).as(name).isPresent());
        }
    }

    /** Rows come in the query's order where it has one; else their order says nothing. */
    private static List<String> lines(StoredQuery query, String csv) {
        Stream<String> lines = csv.lines();
        return (query.text().contains("ORDER BY") ? lines : lines.sorted()).toList();
    }

    private static Map<String, String> values(StoredQuery query) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                assertThat(parameter.examples())
                        .as("the required parameter " + parameter.name() + " of " + query.name() + " needs an example")
                        .isNotEmpty();
                values.put(parameter.name(), parameter.examples().getFirst());
            }
        }
        return values;
    }

    private static String csv(StoredQuery query) {
        RowSet rows = query.rows(link, values(query));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSetWriter writer = RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV);
        writer.write(out, rows, null);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String turtle(StoredQuery query) {
        Graph graph = query.construct(link, values(query));
        graph.getPrefixMapping().clearNsPrefixMap();
        StringWriter out = new StringWriter();
        RDFWriter.source(graph)
                .lang(Lang.TURTLE)
                .base(Base.DEFAULT.iri())
                .build()
                .output(out);
        return out.toString();
    }
}
