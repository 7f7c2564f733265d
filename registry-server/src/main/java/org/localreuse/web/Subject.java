package org.localreuse.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * What a page is about, with what is known of it.
 *
 * @param path the address of its document
 */
record Subject(Node thing, String path, Facts facts, Parts parts, Sources sources) {

    /** The name, and what any page about a thing shows. */
    Map<String, Object> model(List<Text> names) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", names.isEmpty() ? new Text(facts.label(thing).value(), "") : names.getFirst());
        model.put("otherNames", names.isEmpty() ? names : names.subList(1, names.size()));
        model.put("iri", thing.getURI());
        model.put("sources", sources.all());
        return model;
    }

    /** The last part of its address. */
    String key() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<Fact> facts(Field... fields) {
        return facts.of(thing, List.of(fields), sources::of);
    }

    List<Text> texts(Property property) {
        return facts.description().texts(thing, property);
    }

    String title(List<Text> names) {
        return names.isEmpty() ? facts.label(thing).value() : names.getFirst().value();
    }
}
