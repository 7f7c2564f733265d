package org.localreuse.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.localreuse.ontology.Base;
import org.localreuse.submission.Entry;

/**
 * The entries of an input, by whom they wait for. What names a thing that only a waiting entry describes waits with it: published
 * alone it would tell of what is not published.
 */
final class Division {

    private final Base base;
    private final RegisterOfNames register;
    private final List<Entry> own = new ArrayList<>();
    private final Map<Set<Node>, List<Entry>> waiting = new LinkedHashMap<>();

    private Division(Base base, RegisterOfNames register) {
        this.base = base;
        this.register = register;
    }

    static Division of(List<Entry> entries, Authority authority, RegisterOfNames register, Base base) {
        Division division = new Division(base, register);
        for (Entry entry : entries) {
            Optional<Set<Node>> awaits = authority.awaits(entry.statements());
            awaits.ifPresentOrElse(whom -> division.wait(whom, entry), () -> division.own.add(entry));
        }
        while (division.holdBack()) {
            // Until nothing that is left names what waits.
        }
        return division;
    }

    /** Those that may be published at once. */
    List<Entry> own() {
        return own;
    }

    /** Those that wait, by the organisations any of which will do; none where only a moderator will. */
    Map<Set<Node>, List<Entry>> waiting() {
        return waiting;
    }

    private void wait(Set<Node> whom, Entry entry) {
        waiting.computeIfAbsent(whom, any -> new ArrayList<>()).add(entry);
    }

    /** Whether anything had to be held back. */
    private boolean holdBack() {
        Map<Node, Set<Node>> hidden = hidden();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : own) {
            Optional<Set<Node>> whom = named(entry).stream()
                    .filter(hidden::containsKey)
                    .findFirst()
                    .map(thing -> hidden.getOrDefault(thing, Set.of()));
            whom.ifPresentOrElse(awaited -> wait(awaited, entry), () -> left.add(entry));
        }
        boolean held = left.size() < own.size();
        own.clear();
        own.addAll(left);
        return held;
    }

    /** What only waiting entries describe, with whom they wait for. */
    private Map<Node, Set<Node>> hidden() {
        Map<Node, Set<Node>> hidden = new HashMap<>();
        waiting.forEach((whom, entries) ->
                entries.forEach(entry -> described(entry).forEach(thing -> hidden.put(thing, whom))));
        if (!hidden.isEmpty()) {
            own.forEach(entry -> hidden.keySet().removeAll(described(entry)));
            hidden.keySet().removeIf(register::knows);
        }
        return hidden;
    }

    private Set<Node> named(Entry entry) {
        return entry.statements().stream(Node.ANY, Node.ANY, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(object -> Things.wholeOf(object, base))
                .collect(Collectors.toSet());
    }

    private Set<Node> described(Entry entry) {
        return Things.describedIn(entry.statements(), base);
    }
}
