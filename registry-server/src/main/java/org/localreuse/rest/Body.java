package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON object that a request brings along, read strictly: no member that is not known, none twice. */
final class Body {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;

    private Body(JsonNode object) {
        this.object = object;
    }

    /**
     * Reads it.
     *
     * @throws BadContent if it is no JSON object, or has another member than these
     */
    static Body read(InputStream in, List<String> known) throws IOException {
        JsonNode read;
        try {
            read = JSON.readTree(in);
        } catch (JsonProcessingException e) {
            throw new BadContent("What was sent is no JSON: see line " + line(e) + ".");
        }
        if (!read.isObject()) {
            throw new BadContent("Send a JSON object with the members " + String.join(", ", known) + ".");
        }
        read.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw BadContent.member(name, known);
            }
        });
        return new Body(read);
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    /** A text; null and an empty one count as absent. */
    Optional<String> text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw BadContent.expected(name, "a text");
        }
        return Optional.of(value.textValue().strip()).filter(text -> !text.isEmpty());
    }

    /** A text that must be there. */
    String needed(String name) {
        return text(name).orElseThrow(() -> BadContent.expected(name, "given"));
    }

    /** One of the allowed words, which must be there. */
    String oneOf(String name, List<String> allowed) {
        String word = needed(name);
        if (!allowed.contains(word)) {
            throw BadContent.value(name, word, allowed);
        }
        return word;
    }

    /** Yes or no; no where it is absent. */
    boolean isTrue(String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw BadContent.expected(name, "true or false");
        }
        return value.asBoolean();
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return text(name).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException e) {
                throw BadContent.expected(name, "a day, such as 2026-11-23");
            }
        });
    }

    /** Texts, one at least. */
    List<String> texts(String name) {
        JsonNode values = object.path(name);
        if (!values.isArray() || values.isEmpty()) {
            throw BadContent.expected(name, "a list of texts, one at least");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw BadContent.expected(name, "a list of texts, one at least");
            }
            texts.add(value.textValue().strip());
        }
        return texts;
    }
}
