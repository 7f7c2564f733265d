package org.localreuse.submission.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;

/** JSON as RFC 8259 has it: each key once, no NaN, no lone surrogates; numbers keep their characters and are never computed. */
public final class JsonTree {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private final Limits limits;
    private final JsonParser parser;

    private JsonTree(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Parses the whole input. An empty one is {@link Nothing}. */
    public static Item parse(InputStream text, Limits limits) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.literal())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxDocumentLength(limits.document())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return new JsonTree(parser, limits).documentOrRefusal();
        }
    }

    private Item documentOrRefusal() throws IOException {
        try {
            return document();
        } catch (JsonProcessingException e) {
            throw refusal(e);
        }
    }

    private Refusal refusal(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        Position position = position(location == null ? parser.currentLocation() : location);
        String problem = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return constraint(position, problem, e);
        }
        if (e instanceof JsonEOFException) {
            return Refusals.at(position, "The JSON ends in the middle.", "Fetch the file again: it was cut short.", e);
        }
        return Refusals.at(position, "This is not valid JSON: " + plain(problem) + ".", "", e);
    }

    private Refusal constraint(Position position, String problem, Throwable cause) {
        if (problem.contains("nesting depth")) {
            return Refusals.tooDeep(position, limits.nesting());
        }
        String what = problem.contains("Number")
                ? "A number is longer than " + LONGEST_NUMBER + " characters."
                : "A text, a key or the whole input is longer than this registry reads.";
        return Refusals.at(position, what, "Shorten it.", cause);
    }

    /** Jackson's first sentence, without the names of its own options. */
    private static String plain(String problem) {
        String first = problem.split("\\R|: (?:enable|Use|was expecting)|: maybe", 2)[0].strip();
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private Item document() throws IOException {
        if (parser.nextToken() == null) {
            return new Nothing(Position.line(1));
        }
        Item root = item();
        if (parser.nextToken() != null) {
            throw Refusals.at(
                    position(parser.currentTokenLocation()), "Something follows after the end of the JSON.", "");
        }
        return root;
    }

    private Item item() throws IOException {
        Position position = position(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(position);
            case START_ARRAY -> listing(position);
            case VALUE_NULL -> new Nothing(position);
            default -> new Text(position, text(position));
        };
    }

    private Item mapping(Position position) throws IOException {
        Map<String, Position> seen = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position place = position(parser.currentTokenLocation());
            String name = text(place);
            Position first = seen.putIfAbsent(name, place);
            if (first != null) {
                throw YamlTree.duplicate(place, name, first);
            }
            parser.nextToken();
            fields.add(new Field(place, name, item()));
        }
        return new Mapping(position, fields);
    }

    private Item listing(Position position) throws IOException {
        List<Item> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item());
        }
        return new Listing(position, items);
    }

    private String text(Position position) throws IOException {
        String text = parser.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw Refusals.at(
                        position,
                        String.format("The text contains \\u%04x, which is no character.", (int) c),
                        "Take it out; characters beyond U+FFFF need both halves of the pair.");
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    private static Position position(JsonLocation location) {
        return location == null ? Position.UNKNOWN : new Position(location.getLineNr(), location.getColumnNr());
    }
}
