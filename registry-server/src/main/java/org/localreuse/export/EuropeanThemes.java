package org.localreuse.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The themes of the European data portals. DCAT-AP wants one of them for each dataset; the register knows council services, each of
 * which falls under one.
 *
 * @see <a href="http://publications.europa.eu/resource/authority/data-theme">Data theme, a list of the Publications Office</a>
 */
final class EuropeanThemes {

    /** The list itself. */
    static final Node SCHEME = NodeFactory.createURI(Terms.EU + "data-theme");

    private static final String FILE = "themes.tsv";
    private static final String SERVICE = "http://id.esd.org.uk/service/";

    private final Map<Node, Theme> byService = new HashMap<>();
    private final Map<Node, Theme> byIri = new HashMap<>();

    /** @param name in English */
    record Theme(Node iri, String name) {}

    EuropeanThemes() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EuropeanThemes.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Theme theme = new Theme(NodeFactory.createURI(SCHEME.getURI() + "/" + cells[0]), cells[1]);
        byIri.put(theme.iri(), theme);
        for (String number : cells[2].split(" ")) {
            byService.put(NodeFactory.createURI(SERVICE + number), theme);
        }
    }

    /** The theme that a council service falls under, or that the IRI is already. */
    Optional<Theme> of(Node theme) {
        return Optional.ofNullable(byService.getOrDefault(theme, byIri.get(theme)));
    }
}
