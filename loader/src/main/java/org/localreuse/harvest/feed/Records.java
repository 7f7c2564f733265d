package org.localreuse.harvest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Unreadable;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.RawRecord;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Sha256;

/** Gathers the records of one page, and those that nobody can read. */
final class Records {

    private static final String NAMELESS = "nameless:";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** For what can be told of a record that is no JSON by the letter. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final List<RawRecord> taken = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    void take(RawRecord found) {
        taken.add(found);
    }

    void refuse(Optional<String> key, byte[] payload, Finding reason) {
        unreadable.add(new Unreadable(key, payload, reason));
    }

    /**
     * A record whose content is there, and whose key is not, or is another's already. It gets a key made of its content: the
     * registry did give it, so nothing that is known is hidden by it.
     */
    void refuseNameless(byte[] payload, Finding reason) {
        refuse(Optional.of(NAMELESS + Sha256.hex(payload).substring(0, 16)), payload, reason);
    }

    List<RawRecord> taken() {
        return taken;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    Page page(Optional<String> next, OptionalLong total, Visit visit) {
        return new Page(taken, unreadable, next, total, false, visit);
    }

    /** The page of a document that is as it was: everything that is known of it still stands. */
    static Page unchanged(Visit visit) {
        return new Page(List.of(), List.of(), Optional.empty(), OptionalLong.empty(), true, visit);
    }

    /** A record of JSON; empty if it is none by itself, which is told. */
    Optional<JsonNode> parsed(JsonOutline.Element element, byte[] bytes) {
        if (!element.isObject()) {
            refuse(Optional.empty(), bytes, at(element, "No dataset, but something else stands here."));
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            String problem = e.getOriginalMessage().split("\\R|: enable", 2)[0];
            Finding reason = at(element, "This dataset is no valid JSON: " + problem + ".");
            key(bytes)
                    .ifPresentOrElse(
                            key -> refuse(Optional.of(key), bytes, reason), () -> refuseNameless(bytes, reason));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> key(byte[] bytes) {
        try {
            JsonNode node = LENIENT.readTree(bytes);
            return text(node, "id").or(() -> text(node, "identifier"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Finding at(JsonOutline.Element element, String message) {
        return Finding.refusal(
                Position.line(element.line()),
                message,
                "It is number " + (element.index() + 1) + " on this page. Tell the registry.");
    }

    /** The text of a member, whether it was written as a text or as a number; empty if there is none to speak of. */
    static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText("").strip())
                .filter(text -> !text.isEmpty());
    }
}
