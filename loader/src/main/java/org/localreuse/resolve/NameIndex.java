package org.localreuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Resolution.Ambiguous;
import org.localreuse.resolve.Resolution.Candidate;
import org.localreuse.resolve.Resolution.Found;
import org.localreuse.resolve.Resolution.Unknown;

/**
 * Names held in memory, in layers: the reference register below, what the store holds on it, what a load declares on top. A layer
 * adds and never hides. Immutable, and cheap to put a layer on.
 */
public final class NameIndex implements Names {

    private static final BiFunction<NameTable, String, Set<Candidate>> BY_PLACE = NameTable::withPlace;

    /** Ways to look a text up, the surest first; the first that finds anything decides. */
    private static final List<BiFunction<NameTable, String, Set<Candidate>>> WAYS = List.of(
            NameTable::withKey, NameTable::withAddress, NameTable::withName, NameTable::withKeyInCapitals, BY_PLACE);

    private static final int SUGGESTIONS = 3;
    private static final double LEAST_LIKENESS = 0.55;

    /** How much less alike than the best one another may be and still be named. */
    private static final double WORTH_NAMING = 0.2;

    /** After so many different names suggestions stop, so that time stays bounded. */
    private static final int MOST_SEARCHES = 20_000;

    /** No name is longer. */
    private static final int LONGEST_NAME = 200;

    /** How many names of a layer are compared letter by letter. */
    private static final int COMPARED = 40;

    /** The likeness of a council that is found by its place, however the rest of its name is written. */
    private static final double SAME_PLACE = 0.98;

    /** The same where there are several of the place. */
    private static final double PERHAPS_SAME_PLACE = 0.95;

    /** The same where the place is only called so for short. */
    private static final double PERHAPS_FOR_SHORT = 0.85;

    private final Base base;
    private final Map<Kind, List<NameTable>> layers;
    private final Map<Node, Node> areas;
    private final Map<Question, List<Candidate>> suggestions = new ConcurrentHashMap<>();

    /** A name that nothing bears, and what it was meant to name. */
    private record Question(Set<Kind> kinds, String text) {}

    /** The things that a name was found to stand for. */
    private record Bearers(List<Candidate> things, boolean byPlace) {

        boolean isOne() {
            return things.size() == 1;
        }
    }

    private NameIndex(Base base, Map<Kind, List<NameTable>> layers, Map<Node, Node> areas) {
        this.base = base;
        this.layers = layers;
        this.areas = areas;
    }

    /** What comes with the software: councils and licences. Reads the reference graphs: keep it. */
    public static NameIndex ofReferenceData(Base base) {
        ReferenceNames reference = ReferenceNames.read(base);
        Map<Kind, List<NameTable>> layers = new EnumMap<>(Kind.class);
        layers.put(Kind.ORGANISATION, List.of(reference.councils()));
        layers.put(Kind.LICENCE, List.of(reference.licences()));
        return new NameIndex(base, layers, reference.areas());
    }

    /** This and more: from the store, or from the inputs of a load. */
    public NameIndex with(Iterable<Declaration> declarations) {
        Map<Kind, NameTable> added = new EnumMap<>(Kind.class);
        for (Declaration declaration : declarations) {
            added.computeIfAbsent(declaration.kind(), kind -> new NameTable()).add(declaration);
        }
        Map<Kind, List<NameTable>> merged = new EnumMap<>(Kind.class);
        merged.putAll(layers);
        added.forEach((kind, table) -> {
            List<NameTable> tables = new ArrayList<>(merged.getOrDefault(kind, List.of()));
            tables.add(table);
            merged.put(kind, List.copyOf(tables));
        });
        return new NameIndex(base, merged, areas);
    }

    @Override
    public Optional<Node> areaOf(Node organisation) {
        return Optional.ofNullable(areas.get(organisation));
    }

    @Override
    public Resolution resolve(Set<Kind> kinds, String text) {
        String name = text.strip();
        Bearers bearers = bearers(tables(kinds), name);
        if (bearers.things().size() == 1) {
            return new Found(bearers.things().getFirst().iri());
        }
        if (!bearers.things().isEmpty()) {
            return new Ambiguous(bearers.things().stream()
                    .sorted(Comparator.comparing(Candidate::name))
                    .toList());
        }
        return isForeignDataset(kinds, name)
                ? new Found(NodeFactory.createURI(name))
                : new Unknown(() -> nearest(kinds, name));
    }

    /** What the text is a name of, each thing once, by the surest way that finds anything. */
    private static Bearers bearers(List<NameTable> tables, String name) {
        for (BiFunction<NameTable, String, Set<Candidate>> way : WAYS) {
            Map<Node, Candidate> found = new LinkedHashMap<>();
            tables.forEach(table ->
                    way.apply(table, name).forEach(candidate -> found.putIfAbsent(candidate.iri(), candidate)));
            if (!found.isEmpty()) {
                return new Bearers(List.copyOf(found.values()), way == BY_PLACE);
            }
        }
        return new Bearers(List.of(), false);
    }

    /**
     * The things that the text may mean, the likeliest first: those that bear it as a name, then those whose names are like it. This is for
     * somebody who chooses; {@link #resolve} is for what is written down.
     *
     * @param compared how many names are compared with it letter by letter; more find more
     */
    public List<Match> matches(Set<Kind> kinds, String text, int compared) {
        String name = text.strip();
        String bounded = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        List<NameTable> tables = tables(kinds);
        String meant = bearers(tables, name).things().isEmpty() ? NameForms.usual(bounded) : name;
        Bearers bearers = bearers(tables, meant);
        Map<Node, Match> found = new LinkedHashMap<>();
        bearers.things()
                .forEach(thing -> found.put(
                        thing.iri(),
                        new Match(
                                thing,
                                likeness(tables, meant, bearers, thing),
                                bearers.isOne() || !bearers.byPlace())));
        NameSearch.likeliest(tables, bounded, compared)
                .forEach(match -> found.merge(
                        match.candidate().iri(),
                        match,
                        (one, other) -> one.likeness() >= other.likeness() ? one : other));
        return found.values().stream().sorted(Match.LIKELIEST_FIRST).toList();
    }

    private static double likeness(List<NameTable> tables, String text, Bearers bearers, Candidate thing) {
        if (!bearers.byPlace()) {
            return 1;
        }
        if (bearers.isOne()) {
            return SAME_PLACE;
        }
        boolean exactly = tables.stream().anyMatch(table -> table.isAtPlace(text, thing));
        return exactly ? PERHAPS_SAME_PLACE : PERHAPS_FOR_SHORT;
    }

    /** How alike a name that somebody wrote is to one that something has, from 0 to 1. */
    public static double likeness(String written, String name) {
        String bounded = written.substring(0, Math.min(LONGEST_NAME, written.length()));
        return NameSearch.likeness(bounded, name);
    }

    private List<NameTable> tables(Set<Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> layers.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    /** A dataset keeps the IRI that its publisher gave it, described here or not. */
    private boolean isForeignDataset(Set<Kind> kinds, String text) {
        return kinds.equals(Set.of(Kind.DATASET))
                && text.matches("https?://[^\\s<>\"{}|\\\\^`]+")
                && !text.startsWith(base.iri());
    }

    private List<Candidate> nearest(Set<Kind> kinds, String text) {
        if (text.length() > LONGEST_NAME) {
            return List.of();
        }
        Question question = new Question(Set.copyOf(kinds), text);
        List<Candidate> known = suggestions.get(question);
        if (known != null || suggestions.size() >= MOST_SEARCHES) {
            return known == null ? List.of() : known;
        }
        List<Candidate> found = search(kinds, text);
        suggestions.put(question, found);
        return found;
    }

    private List<Candidate> search(Set<Kind> kinds, String text) {
        List<Match> likeliest = NameSearch.likeliest(tables(kinds), text, COMPARED);
        double best = likeliest.isEmpty() ? 0 : likeliest.getFirst().likeness();
        return likeliest.stream()
                .filter(match -> match.likeness() >= Math.max(LEAST_LIKENESS, best - WORTH_NAMING))
                .map(Match::candidate)
                .limit(SUGGESTIONS)
                .toList();
    }
}
