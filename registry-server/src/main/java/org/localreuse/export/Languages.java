package org.localreuse.export;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Languages as the European list names them. */
final class Languages {

    /** What the texts of the register are written in, beside anything else. */
    static final Node ENGLISH = of("ENG");

    private static final Map<String, Node> BY_TAG = Map.of(
            "en", ENGLISH,
            "cy", of("CYM"),
            "gd", of("GLA"),
            "ga", of("GLE"),
            "kw", of("COR"),
            "sco", of("SCO"));

    private Languages() {}

    /** Those that some texts are written in, as far as the list that we keep knows them. */
    static Stream<Node> of(Collection<Node> texts) {
        return texts.stream()
                .filter(Node::isLiteral)
                .map(text -> text.getLiteralLanguage().toLowerCase(Locale.ROOT).replaceFirst("-.*", ""))
                .map(BY_TAG::get)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Node of(String code) {
        return NodeFactory.createURI(Terms.EU + "language/" + code);
    }
}
