package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.rest.JsonTerm.Form;

/**
 * The terms of our JSON-LD context, so that the views say nothing under a name that means something else there.
 *
 * @param classes class IRI to the name that {@code type} has
 */
record JsonTerms(List<JsonTerm> terms, Map<String, String> classes) {

    /** Left out: the views write these their own way, or not at all. */
    private static final Set<String> OWN = Set.of("label", "graph", "id", "type");

    private static final Set<String> PARTS = Set.of(
            "barriers",
            "outcomes",
            "answers",
            "components",
            "funding",
            "contact",
            "distributions",
            "records",
            "rights",
            "changedBy",
            "resultedFrom");

    private static final Set<String> LINKS = Set.of(
            "page",
            "evidence",
            "homepage",
            "otherPages",
            "accessURL",
            "mediaType",
            "codeRepository",
            "email",
            "sameRegisterEntry",
            "primarySource",
            "source",
            "datasetStatus",
            "accessRights",
            "conformsTo",
            "otherIdentifiers",
            "permits",
            "requires",
            "prohibits");

    /** May have several values, though the context does not say so. */
    private static final Set<String> SEVERAL = Set.of(
            "page", "licence", "contact", "funder", "rights", "accessURL", "records", "attributedTo", "primarySource");

    /** Reads a context document. */
    static JsonTerms of(String document) {
        try {
            JsonNode context = new ObjectMapper().readTree(document).get("@context");
            List<JsonTerm> terms = new ArrayList<>();
            Map<String, String> classes = new LinkedHashMap<>();
            context.properties().forEach(entry -> {
                String name = entry.getKey();
                JsonNode definition = entry.getValue();
                if (Character.isUpperCase(name.charAt(0))) {
                    classes.put(expand(context, definition.asText()), name);
                } else if (!name.startsWith("@") && !OWN.contains(name) && isTerm(definition)) {
                    terms.add(term(context, name, definition));
                }
            });
            return new JsonTerms(List.copyOf(terms), Map.copyOf(classes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The context is not JSON", e);
        }
    }

    private static boolean isTerm(JsonNode definition) {
        return definition.isObject()
                || !definition.asText().endsWith("#") && !definition.asText().endsWith("/");
    }

    private static JsonTerm term(JsonNode context, String name, JsonNode definition) {
        boolean reverse = definition.has("@reverse");
        String iri = definition.isTextual()
                ? definition.asText()
                : definition.get(reverse ? "@reverse" : "@id").asText();
        Node property = NodeFactory.createURI(expand(context, iri));
        String type = definition.path("@type").asText();
        String container = definition.path("@container").toString();
        boolean many = container.contains("@set") || SEVERAL.contains(name);
        Optional<String> concepts =
                Optional.of(definition.path("@context").path("@vocab").asText()).filter(start -> !start.isEmpty());
        return new JsonTerm(name, property, form(name, type, container, reverse), concepts, many, reverse);
    }

    private static Form form(String name, String type, String container, boolean reverse) {
        if (PARTS.contains(name) || reverse) {
            return Form.PART;
        }
        if (LINKS.contains(name)) {
            return Form.LINK;
        }
        if (container.contains("@language")) {
            return Form.TEXT;
        }
        return switch (type) {
            case "@vocab" -> Form.CONCEPT;
            case "@id" -> Form.REFERENCE;
            default -> Form.PLAIN;
        };
    }

    private static String expand(JsonNode context, String compact) {
        String[] parts = compact.split(":", 2);
        JsonNode prefix = context.get(parts[0]);
        return prefix == null || parts.length == 1 ? compact : prefix.asText() + parts[1];
    }
}
