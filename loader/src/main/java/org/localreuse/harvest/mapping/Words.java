package org.localreuse.harvest.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.resolve.NameForms;

/** The words and codes of {@code words.tsv}, which stand for something in a list that everybody knows. */
enum Words {
    FREQUENCY,
    THEME,
    STATUS,
    ACCESS;

    private static final Map<String, Node> IRIS = read();

    private static Map<String, Node> read() {
        Map<String, Node> iris = new HashMap<>();
        Table.rows("words.tsv")
                .forEach(row ->
                        iris.put(row.get(0) + " " + NameForms.plain(row.get(1)), NodeFactory.createURI(row.get(2))));
        return Map.copyOf(iris);
    }

    /** What a word, a code or the last part of an IRI stands for. */
    Optional<Node> find(String said) {
        String word = said.substring(
                Math.max(said.lastIndexOf('#'), NameForms.isAddress(said) ? said.lastIndexOf('/') : -1) + 1);
        return Optional.ofNullable(IRIS.get(name().toLowerCase(Locale.ROOT) + " " + NameForms.plain(word)));
    }
}
