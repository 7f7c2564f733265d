package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;

/** One record of each model, whole: what comes out is what the expected file says. */
class GoldenMappingTest {

    @Test
    void ckan() throws IOException {
        assertIs(
                Harvested.json(Model.CKAN, "0b6f7c1e-55a1-4c0e-9a51-3f1f6f2c1d10", Harvested.resource("ckan.json")),
                "ckan-expected.ttl");
    }

    @Test
    void dataJson() throws IOException {
        assertIs(
                Harvested.json(
                        Model.DATAJSON,
                        "https://www.arcgis.com/home/item.html?id=5e1a7c&sublayer=3",
                        Harvested.resource("datajson.json")),
                "datajson-expected.ttl");
    }

    @Test
    void dcat() throws IOException {
        assertIs(
                Harvested.dcat("https://data.example.org/set/toilets", Harvested.resource("dcat.ttl")),
                "dcat-expected.ttl");
    }

    /** {@code -Dgolden.update=true} writes the expected file instead. */
    private static void assertIs(RawRecord record, String file) throws IOException {
        Mapped.Taken taken = Harvested.taken(Harvested.map(record).getFirst());
        Graph actual = taken.statements();
        if (Boolean.getBoolean("golden.update")) {
            StringWriter triples = new StringWriter();
            RDFDataMgr.write(triples, actual, Lang.NTRIPLES);
            Files.writeString(
                    Path.of("src/test/resources/org/localreuse/harvest/mapping").resolve(file),
                    String.join("\n", triples.toString().lines().sorted().toList()) + "\n");
            return;
        }
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Harvested.resource(file), Lang.TURTLE).parse(expected);
        assertThat(actual.stream().toList())
                .containsExactlyInAnyOrderElementsOf(expected.stream().toList());
        assertThat(actual.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
                .noneMatch(Node::isBlank);
    }
}
