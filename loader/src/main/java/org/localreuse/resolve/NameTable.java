package org.localreuse.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.resolve.Resolution.Candidate;

/** The things of one kind, by everything that they are called. */
final class NameTable {

    private final Map<String, Set<Candidate>> byKey = new HashMap<>();
    private final Map<String, Set<Candidate>> byAddress = new HashMap<>();
    private final Map<String, Set<Candidate>> byName = new HashMap<>();
    private final NavigableMap<String, Set<Candidate>> byPlace = new TreeMap<>();
    private final Set<Node> gone = new HashSet<>();
    private @Nullable Shortlist shortlist;

    /** Adds a thing that was declared, under its IRI, its key and all its names. */
    void add(Declaration declaration) {
        String name = declaration.names().stream()
                .filter(form -> !NameForms.isAddress(form))
                .findFirst()
                .orElse(declaration.key());
        Candidate candidate = new Candidate(declaration.iri(), name, declaration.key());
        put(byKey, declaration.iri().getURI(), candidate);
        put(byAddress, NameForms.address(declaration.iri().getURI()), candidate);
        addKey(declaration.key(), candidate);
        declaration.names().forEach(form -> addName(form, candidate));
    }

    void addKey(String key, Candidate candidate) {
        put(byKey, key, candidate);
        put(byKey, key.toUpperCase(Locale.ROOT), candidate);
    }

    void addName(String form, Candidate candidate) {
        if (NameForms.isAddress(form)) {
            put(byAddress, NameForms.address(form), candidate);
        } else {
            put(byName, NameForms.plain(form), candidate);
        }
    }

    /** Lets a council be found by its place, however the rest of its name is written. */
    void addPlace(String form, Candidate candidate) {
        put(byPlace, NameForms.place(form), candidate);
    }

    /** Says that a council exists no more. */
    void addGone(Candidate candidate) {
        gone.add(candidate.iri());
    }

    private static void put(Map<String, Set<Candidate>> map, String form, Candidate candidate) {
        if (!form.isEmpty()) {
            map.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(candidate);
        }
    }

    Set<Candidate> withKey(String text) {
        return byKey.getOrDefault(text, Set.of());
    }

    Set<Candidate> withAddress(String text) {
        return NameForms.isAddress(text) ? byAddress.getOrDefault(NameForms.address(text), Set.of()) : Set.of();
    }

    Set<Candidate> withName(String text) {
        return byName.getOrDefault(NameForms.plain(text), Set.of());
    }

    /**
     * The councils of that place. A short name is never stretched into a guess: “Newcastle” may be the one upon Tyne or the one under
     * Lyme, and “Bournemouth Council” the one that is gone or the one that took its place, so these are several.
     */
    Set<Candidate> withPlace(String text) {
        String place = NameForms.place(text);
        Set<Candidate> exact = byPlace.getOrDefault(place, Set.of());
        boolean exists = exact.stream().anyMatch(candidate -> !gone.contains(candidate.iri()));
        Set<Candidate> found = new LinkedHashSet<>(exact);
        beginning(place).forEach((longer, candidates) -> {
            if (NameForms.isShortFor(place, longer) || !exact.isEmpty() && !exists) {
                found.addAll(candidates);
            }
        });
        return exact.isEmpty() && things(found) < 2 ? Set.of() : found;
    }

    /** Whether it is a council of exactly that place, not of one that is only called so for short. */
    boolean isAtPlace(String text, Candidate candidate) {
        return byPlace.getOrDefault(NameForms.place(text), Set.of()).contains(candidate);
    }

    private static long things(Set<Candidate> candidates) {
        return candidates.stream().map(Candidate::iri).distinct().count();
    }

    /** The councils whose place is longer than this, and begins with it. */
    Set<Candidate> withPlaceBeginning(String place) {
        Set<Candidate> found = new LinkedHashSet<>();
        beginning(place).values().forEach(found::addAll);
        return found;
    }

    private Map<String, Set<Candidate>> beginning(String place) {
        return place.isEmpty() ? Map.of() : byPlace.subMap(place + " ", place + "!");
    }

    Set<Candidate> withKeyInCapitals(String text) {
        return byKey.getOrDefault(text.toUpperCase(Locale.ROOT), Set.of());
    }

    /** The names and keys that look most like it; made ready when first asked for, since most loads need none. */
    List<NameForm> like(NameForm wanted, int most) {
        return shortlist().like(wanted, most);
    }

    private synchronized Shortlist shortlist() {
        if (shortlist == null) {
            shortlist = shortlisted();
        }
        return shortlist;
    }

    /** IRIs are left out, and keys in two parts, such as a dataset's: they were made by programs, and nobody types them. */
    private Shortlist shortlisted() {
        Set<NameForm> forms = new LinkedHashSet<>();
        byName.forEach((form, candidates) -> candidates.forEach(candidate -> forms.add(NameForm.of(form, candidate))));
        byKey.forEach((key, candidates) -> {
            if (!key.contains("/")) {
                candidates.forEach(candidate -> forms.add(NameForm.ofKey(key, candidate)));
            }
        });
        Shortlist made = new Shortlist();
        forms.forEach(made::add);
        return made;
    }
}
