package org.localreuse.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ResourceFactory;

/** Anything that has no page of its own kind: each property with its values. */
final class ThingPage {

    private ThingPage() {}

    static Page of(Subject thing) {
        Map<String, Object> model = thing.model(List.of());
        model.put("descriptions", List.of());
        model.put("about", everything(thing));
        return new Page("thing", Frame.of(thing.title(List.of()), ""), model);
    }

    /** A thing of which nothing is said but that others point at it. */
    static Page ofMentions(Subject thing) {
        Map<String, Object> model = thing.model(List.of());
        model.put("descriptions", List.of(new Text("Nothing is known of it but that others mention it.", "en")));
        model.put("about", List.of(new Fact("Mentioned by", mentions(thing), List.of())));
        return new Page("thing", Frame.of(thing.title(List.of()), ""), model);
    }

    private static List<Value> mentions(Subject thing) {
        return thing.facts().description().graph().stream(Node.ANY, Node.ANY, thing.thing())
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .map(thing.facts()::value)
                .toList();
    }

    private static List<Fact> everything(Subject thing) {
        Stream<String> properties = thing.facts().description().graph().stream(thing.thing(), Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .map(Node::getURI)
                .distinct()
                .sorted();
        return thing.facts(properties
                .map(ResourceFactory::createProperty)
                .map(property -> Field.optional(inWords(property.getLocalName()), property))
                .toArray(Field[]::new));
    }

    /** {@code wasAttributedTo} to {@code Was attributed to}. */
    private static String inWords(String name) {
        String spaced = name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return spaced.isEmpty() ? "Value" : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
