package org.localreuse.harvest.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Body;
import org.localreuse.harvest.fetch.Reply;

/**
 * Where things stand in a JSON document: its upper levels are gone through once, and of each list only is kept from which byte to
 * which each element goes. So a document of a hundred thousand records needs no more memory than its bytes, and each record is
 * passed on exactly as it came. NaN is let pass here, as some servers write it: it spoils the record that it stands in, not the others.
 */
final class JsonOutline {

    private static final int LEVELS = 3;
    private static final int NESTING = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NESTING)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final Body body;
    private final Map<String, List<Element>> lists = new HashMap<>();
    private final Map<String, Element> objects = new HashMap<>();
    private final Map<String, String> scalars = new HashMap<>();

    /**
     * A value of the document.
     *
     * @param index in its list, counted from 0
     * @param line where it begins
     */
    record Element(int index, int line, long from, long to, JsonToken first) {

        boolean isObject() {
            return first == JsonToken.START_OBJECT;
        }
    }

    private JsonOutline(Body body) {
        this.body = body;
    }

    /**
     * Goes through the whole document.
     *
     * @throws org.localreuse.harvest.FeedBroken if it is no JSON, with line and column
     */
    static JsonOutline of(Reply.Answer answer) {
        Documents.refusePage(answer);
        JsonOutline outline = new JsonOutline(answer.body());
        try (JsonParser parser = FACTORY.createParser(answer.body().open())) {
            if (parser.nextToken() == null) {
                throw Addresses.broken(answer.address(), "is empty. Tell its owner, or check the address.");
            }
            if (parser.currentLocation().getByteOffset() < 0) {
                throw Addresses.broken(answer.address(), "is not UTF-8, as JSON must be. Tell its owner.");
            }
            outline.value(parser, "", 0);
            parser.nextToken();
            return outline;
        } catch (JsonProcessingException e) {
            throw Documents.unreadable(answer.address(), "JSON", place(e.getLocation()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The list at that path, such as {@code result.results}; the root is the empty path. */
    Optional<List<Element>> list(String path) {
        return Optional.ofNullable(lists.get(path));
    }

    Optional<Element> object(String path) {
        return Optional.ofNullable(objects.get(path));
    }

    /** A text, number or truth value as it is written; “null” too. */
    Optional<String> scalar(String path) {
        return Optional.ofNullable(scalars.get(path));
    }

    byte[] bytes(Element element) {
        return body.slice(element.from(), element.to());
    }

    private void value(JsonParser parser, String path, int level) throws IOException {
        JsonToken first = parser.currentToken();
        long from = parser.currentTokenLocation().getByteOffset();
        int line = parser.currentTokenLocation().getLineNr();
        if (first == JsonToken.START_OBJECT) {
            members(parser, path, level);
            objects.put(path, new Element(0, line, from, end(parser), first));
        } else if (first == JsonToken.START_ARRAY) {
            lists.put(path, elements(parser));
        } else {
            scalars.put(path, parser.getText());
        }
    }

    private void members(JsonParser parser, String path, int level) throws IOException {
        if (level == LEVELS) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, path.isEmpty() ? name : path + "." + name, level + 1);
        }
    }

    private static List<Element> elements(JsonParser parser) throws IOException {
        List<Element> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken first = parser.currentToken();
            JsonLocation start = parser.currentTokenLocation();
            parser.skipChildren();
            elements.add(new Element(elements.size(), start.getLineNr(), start.getByteOffset(), end(parser), first));
        }
        return elements;
    }

    private static long end(JsonParser parser) throws IOException {
        parser.finishToken();
        return parser.currentLocation().getByteOffset();
    }
}
