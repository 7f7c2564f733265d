package org.localreuse.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Media types by their IANA addresses, and the file types of the European list that go with them: DCAT-AP wants both so. */
final class MediaTypes {

    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPE = Terms.EU + "file-type/";

    private static final Map<String, String> FILE_TYPES = Map.ofEntries(
            Map.entry("text/csv", "CSV"),
            Map.entry("text/tab-separated-values", "TSV"),
            Map.entry("text/plain", "TXT"),
            Map.entry("text/html", "HTML"),
            Map.entry("text/turtle", "RDF_TURTLE"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/ld+json", "JSON_LD"),
            Map.entry("application/geo+json", "GEOJSON"),
            Map.entry("application/xml", "XML"),
            Map.entry("text/xml", "XML"),
            Map.entry("application/rdf+xml", "RDF_XML"),
            Map.entry("application/n-triples", "RDF_N_TRIPLES"),
            Map.entry("application/gml+xml", "GML"),
            Map.entry("application/vnd.google-earth.kml+xml", "KML"),
            Map.entry("application/geopackage+sqlite3", "GPKG"),
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/zip", "ZIP"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"));

    private MediaTypes() {}

    /** Reads {@code text/csv} out of an IANA address, or out of a text that says no more; empty where it is neither. */
    static Optional<String> name(Node given) {
        String text = given.isURI()
                ? given.getURI().replaceFirst("^https?://(www[.])?iana[.]org/assignments/media-types/", "")
                : given.isLiteral() ? given.getLiteralLexicalForm() : "";
        String name = text.toLowerCase(Locale.ROOT).strip();
        return name.matches("[a-z]+/[a-z0-9.+-]+") ? Optional.of(name) : Optional.empty();
    }

    static Node address(String name) {
        return NodeFactory.createURI(IANA + name);
    }

    static Optional<Node> fileType(String name) {
        return Optional.ofNullable(FILE_TYPES.get(name)).map(type -> NodeFactory.createURI(FILE_TYPE + type));
    }

    static boolean isFileType(Node node) {
        return node.isURI() && node.getURI().startsWith(FILE_TYPE);
    }
}
