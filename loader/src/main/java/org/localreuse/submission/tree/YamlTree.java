package org.localreuse.submission.tree;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2, core schema: one document, no tags, no merge keys, each key once, and no more aliases than the limits allow.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2, section 10.3</a>
 */
public final class YamlTree {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Limits limits;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliases;
    private int expansion;
    private int items;

    /** What an anchor stands for, and of how many items it is made. */
    private record Anchored(Item item, int size) {}

    private YamlTree(InputStream text, Limits limits) {
        this.limits = limits;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.document())
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings)
                .parseReader(new InputStreamReader(text, StandardCharsets.UTF_8))
                .iterator();
    }

    /** Parses the whole input. An empty one is {@link Nothing}. */
    public static Item parse(InputStream text, Limits limits) {
        try {
            return new YamlTree(text, limits).document();
        } catch (ReaderException e) {
            throw Refusals.at(
                    Position.UNKNOWN,
                    String.format("The character U+%04X is not allowed in YAML.", e.getCodePoint()),
                    "Take it out, or write it as an escape in double quotes.",
                    e);
        } catch (MarkedYamlEngineException e) {
            Position position = e.getProblemMark()
                    .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Position.UNKNOWN);
            String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
            throw Refusals.at(position, "This is not valid YAML: " + problem + ".", advice(problem), e);
        } catch (YamlEngineException e) {
            throw Refusals.at(
                    Position.UNKNOWN,
                    "The YAML document is larger than " + (limits.document() >> 20) + " MiB, or cannot be read.",
                    "Split it into several files.",
                    e);
        }
    }

    private static String advice(String problem) {
        return problem.contains("TAB") ? "Indent with spaces, never with tabs." : "";
    }

    private Item document() {
        events.next();
        Event event = events.next();
        if (!(event instanceof DocumentStartEvent)) {
            return new Nothing(Position.line(1));
        }
        Item root = item(events.next(), 0);
        events.next();
        Event after = events.next();
        if (after instanceof DocumentStartEvent) {
            throw Refusals.at(
                    position(after),
                    "One document is expected; a second one starts here.",
                    "Make it a file of its own.");
        }
        return root;
    }

    private Item item(Event event, int depth) {
        if (depth > limits.nesting()) {
            throw Refusals.tooDeep(position(event), limits.nesting());
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        int before = items++;
        Item item = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, depth);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            default -> throw Refusals.at(position(event), "This is not valid YAML: a value is expected.", "");
        };
        if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(item, items - before)));
        }
        return item;
    }

    private Item alias(AliasEvent event) {
        Anchored anchored = anchors.get(event.getAlias().getValue());
        if (anchored == null) {
            throw Refusals.at(position(event), "The alias *" + event.getAlias() + " stands for nothing.", "");
        }
        aliases++;
        expansion += anchored.size();
        items += anchored.size();
        if (aliases > limits.aliases() || expansion > limits.expansion()) {
            throw Refusals.at(
                    position(event),
                    "Too many aliases: they stand for more than this registry unfolds.",
                    "Write the values out where they are meant.");
        }
        return anchored.item();
    }

    private Item scalar(ScalarEvent event) {
        refuseTag(event, event.getTag().orElse("!"));
        String text = event.getValue();
        if (text.length() > limits.literal()) {
            throw Refusals.at(position(event), "A text is longer than " + limits.literal() + " characters.", "");
        }
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && NULLS.contains(text) ? new Nothing(position(event)) : new Text(position(event), text);
    }

    private Item sequence(SequenceStartEvent event, int depth) {
        refuseTag(event, event.getTag().orElse("!"));
        List<Item> list = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            list.add(item(next, depth + 1));
        }
        return new Listing(position(event), list);
    }

    private Item mapping(MappingStartEvent event, int depth) {
        refuseTag(event, event.getTag().orElse("!"));
        Map<String, Position> seen = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Position position = position(next);
            String key = key(next);
            Position first = seen.putIfAbsent(key, position);
            if (first != null) {
                throw duplicate(position, key, first);
            }
            fields.add(new Field(position, key, item(events.next(), depth + 1)));
        }
        return new Mapping(position(event), fields);
    }

    static Refusal duplicate(Position position, String key, Position first) {
        return Refusals.at(
                position,
                "The key “" + key + "” stands twice; first in line " + first.line() + ".",
                "Keep one of the two, or join their values in a list.");
    }

    private String key(Event event) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw Refusals.at(position(event), "A key must be plain text.", "Write the keys out.");
        }
        refuseTag(event, scalar.getTag().orElse("!"));
        if (scalar.getValue().equals("<<") && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            throw Refusals.at(
                    position(event),
                    "The merge key << is not part of YAML 1.2.",
                    "Write the values out where they are meant.");
        }
        return scalar.getValue();
    }

    private static void refuseTag(Event event, String tag) {
        if (!tag.equals("!")) {
            throw Refusals.at(
                    position(event), "The tag " + tag + " is not allowed here.", "Write the value without a tag.");
        }
    }

    private static Position position(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Position.UNKNOWN);
    }
}
