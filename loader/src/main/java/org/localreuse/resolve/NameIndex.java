package org.localreuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /** Ways to look a text up, the surest first; the first that finds anything decides. */
    private static final List<BiFunction<NameTable, String, Set<Candidate>>> WAYS = List.of(
            NameTable::withKey,
            NameTable::withAddress,
            NameTable::withName,
            NameTable::withKeyInCapitals,
            NameTable::withPlace);

    private static final int SUGGESTIONS = 3;
    private static final double LEAST_LIKENESS = 0.55;

    /** How much less alike than the best one another may be and still be named. */
    private static final double WORTH_NAMING = 0.2;

    /** The likeness of a council whose place begins as the text does. */
    private static final double BEGINNING = 0.8;

    /** After so many different names suggestions stop, so that time stays bounded. */
    private static final int MOST_SEARCHES = 20_000;

    /** No name is longer. */
    private static final int LONGEST_NAME = 200;

    /** How many names of a layer are compared letter by letter. */
    private static final int COMPARED = 40;

    /** Stands for the name that is looked for. */
    private static final Candidate NOTHING = new Candidate(Node.ANY, "", "");

    private final Base base;
    private final Map<Kind, List<NameTable>> layers;
    private final Map<Node, Node> areas;
    private final Map<Question, List<Candidate>> suggestions = new ConcurrentHashMap<>();

    /** A name that nothing bears, and what it was meant to name. */
    private record Question(Set<Kind> kinds, String text) {}

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
        List<NameTable> tables = tables(kinds);
        String name = text.strip();
        for (BiFunction<NameTable, String, Set<Candidate>> way : WAYS) {
            Map<Node, Candidate> found = new LinkedHashMap<>();
            tables.forEach(table ->
                    way.apply(table, name).forEach(candidate -> found.putIfAbsent(candidate.iri(), candidate)));
            if (found.size() == 1) {
                return new Found(found.keySet().iterator().next());
            }
            if (found.size() > 1) {
                return new Ambiguous(found.values().stream()
                        .sorted(Comparator.comparing(Candidate::name))
                        .toList());
            }
        }
        return isForeignDataset(kinds, name)
                ? new Found(NodeFactory.createURI(name))
                : new Unknown(() -> nearest(kinds, name));
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
        NameForm wanted = NameForm.of(text, NOTHING);
        Map<Candidate, Double> scores = new LinkedHashMap<>();
        for (NameTable table : tables(kinds)) {
            table.withPlaceBeginning(wanted.place()).forEach(candidate -> scores.put(candidate, BEGINNING));
            for (NameForm form : table.like(wanted, COMPARED)) {
                double likeness = wanted.likeness(form);
                if (likeness >= LEAST_LIKENESS) {
                    scores.merge(form.candidate(), likeness, Math::max);
                }
            }
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Set<Node> seen = new LinkedHashSet<>();
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= best - WORTH_NAMING)
                .sorted(Map.Entry.<Candidate, Double>comparingByValue()
                        .reversed()
                        .thenComparing(
                                entry -> Objects.requireNonNull(entry.getKey()).name()))
                .map(Map.Entry::getKey)
                .filter(candidate -> seen.add(candidate.iri()))
                .limit(SUGGESTIONS)
                .collect(Collectors.toUnmodifiableList());
    }
}
