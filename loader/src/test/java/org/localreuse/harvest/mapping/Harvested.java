package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Finding;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.resolve.NameIndex;
import org.localreuse.validation.ContactDetails;
import org.localreuse.validation.SubmissionValidator;

/** Records written in tests, mapped as a harvest maps them. */
final class Harvested {

    static final NameIndex NAMES = NameIndex.ofReferenceData(Base.DEFAULT);
    static final PageMapper MAPPER = mapper();
    static final String BASE = Base.DEFAULT.iri();

    private static final Map<String, String> PREFIXES = Map.of(
            "dct", "http://purl.org/dc/terms/",
            "dcat", "http://www.w3.org/ns/dcat#",
            "adms", "http://www.w3.org/ns/adms#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "odrs", "http://schema.theodi.org/odrs#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private Harvested() {}

    private static PageMapper mapper() {
        Graph reference = GraphFactory.createDefaultGraph();
        Arrays.stream(ReferenceData.values()).forEach(data -> GraphUtil.addInto(reference, data.graph(Base.DEFAULT)));
        Graph shapes = Vocabulary.shapes();
        return new PageMapper(Base.DEFAULT, new ContactDetails(shapes), new SubmissionValidator(shapes, reference));
    }

    static Source source(String address, Optional<Node> publisher) {
        return new Source(
                "example",
                SourceType.CKAN,
                URI.create(address),
                "An example",
                publisher,
                Optional.empty(),
                Source.USUAL_SHRINKING,
                false);
    }

    static RawRecord json(Model model, String key, String json) {
        return new RawRecord(key, model, json.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static RawRecord dcat(String key, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(prefixes() + turtle, Lang.TURTLE).parse(graph);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, Lang.NTRIPLES);
        return new RawRecord(key, Model.DCAT, bytes.toByteArray(), Optional.empty());
    }

    private static String prefixes() {
        StringBuilder prefixes = new StringBuilder();
        PREFIXES.forEach((prefix, namespace) -> prefixes.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        return prefixes.toString();
    }

    static List<Mapped> map(RawRecord... records) {
        return MAPPER.map(source("https://ckan.example.org/", Optional.empty()), List.of(records), NAMES);
    }

    /** A CKAN package of which only these fields matter. */
    static Mapped ckan(String fields) {
        return map(json(
                        Model.CKAN,
                        "k1",
                        "{\"id\": \"k1\", \"title\": \"Bins\", \"notes\": \"Where they are.\"" + fields + "}"))
                .getFirst();
    }

    /** A dataset of a data.json of which only these fields matter. */
    static Mapped dataJson(String fields) {
        return map(json(
                        Model.DATAJSON,
                        "d1",
                        "{\"title\": \"Bins\", \"description\": \"Where they are.\"" + fields + "}"))
                .getFirst();
    }

    /** A dataset in DCAT of which only these statements matter. */
    static Mapped dcat(String statements) {
        return map(dcat(
                        "https://data.example.org/bins",
                        "<https://data.example.org/bins> a dcat:Dataset ; dct:title \"Bins\"@en ; "
                                + "dct:description \"Where they are.\"@en " + statements))
                .getFirst();
    }

    static Mapped.Taken taken(Mapped mapped) {
        assertThat(mapped).as(mapped.findings().toString()).isInstanceOf(Mapped.Taken.class);
        return (Mapped.Taken) mapped;
    }

    /** What the dataset says under that property: IRIs in angle brackets, texts with their language. */
    static List<String> values(Mapped mapped, String property) {
        Mapped.Taken taken = taken(mapped);
        return values(taken.statements(), taken.dataset(), property);
    }

    /** What any thing of the record says under that property. */
    static List<String> anyValues(Mapped mapped, String property) {
        return values(taken(mapped).statements(), Node.ANY, property);
    }

    private static List<String> values(Graph graph, Node subject, String property) {
        String[] name = property.split(":", 2);
        Node term = NodeFactoryExtra.parseNode("<" + PREFIXES.get(name[0]) + name[1] + ">");
        return graph.find(subject, term, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .map(node -> node.isURI() ? "<" + node.getURI() + ">" : text(node))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(Node literal) {
        String language = literal.getLiteralLanguage();
        String type = literal.getLiteralDatatypeURI().replaceFirst("^.*[#]", "");
        return literal.getLiteralLexicalForm()
                + (!language.isEmpty() ? "@" + language : type.equals("string") ? "" : "^^" + type);
    }

    static List<String> messages(Mapped mapped, String path) {
        return mapped.findings().stream()
                .filter(finding -> finding.path().equals(path))
                .map(Finding::message)
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Harvested.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
