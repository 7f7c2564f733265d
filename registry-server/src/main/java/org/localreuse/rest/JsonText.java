package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of JSON that somebody sent in a parameter. What is of another kind than is needed is refused, and told apart by its path. */
record JsonText(String path, @Nullable JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 60;

    /** Reads the value of a parameter. */
    static JsonText of(String parameter, String text) {
        try {
            return new JsonText(parameter, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw BadRequest.expected(parameter, "JSON", shown(text));
        }
    }

    boolean isAbsent() {
        return node == null || node.isNull() || node.isMissingNode();
    }

    JsonText member(String name) {
        return new JsonText(path + "." + name, node == null ? null : node.get(name));
    }

    /** This, refused if it is no object. */
    JsonText object() {
        if (node == null || !node.isObject()) {
            throw refused("a JSON object");
        }
        return this;
    }

    /** The names of an object's members. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        object();
        if (node != null) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** The elements; one that stands alone is a list of one, and nothing an empty one. */
    List<JsonText> elements(int most) {
        if (isAbsent() || node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(this);
        }
        if (node.size() > most) {
            throw refused("a list of " + most + " at most");
        }
        List<JsonText> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonText(path + "[" + i + "]", node.get(i)));
        }
        return elements;
    }

    /** A text, number or truth value as text; absent if nothing is given. */
    Optional<String> text() {
        if (isAbsent() || node == null) {
            return Optional.empty();
        }
        if (!node.isValueNode()) {
            throw refused("a text");
        }
        return Optional.of(node.asText());
    }

    int number(int standard, int least, int most) {
        if (isAbsent() || node == null) {
            return standard;
        }
        double number = node.isNumber() ? node.asDouble() : node.asDouble(Double.NaN);
        if (!(number >= least && number <= most)) {
            throw refused("a whole number from " + least + " to " + most);
        }
        return (int) number;
    }

    BadRequest refused(String what) {
        return BadRequest.expected(path, what, node == null ? "" : shown(node.toString()));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
