package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.identity.Candidate;

/** Pairs of records that may be of the same dataset, the likeliest first. */
public final class DuplicateList {

    private static final String ORDER = "score";

    private final Views views;

    public DuplicateList(Views views) {
        this.views = views;
    }

    /** Part of the list, and where the rest of it begins; empty where nothing is left. */
    public record Part(List<Map<String, Object>> items, int total, Optional<String> next) {

        /** Copies the items. */
        public Part {
            items = List.copyOf(items);
        }
    }

    /** @param cursor where the part before ended */
    public Part part(List<Candidate> candidates, Optional<String> cursor, int limit) {
        String after = cursor.map(text -> Cursor.decode(text, ORDER).key()).orElse("");
        List<Candidate> left = candidates.stream()
                .filter(candidate -> place(candidate).compareTo(after) > 0)
                .toList();
        List<Candidate> shown = left.stream().limit(limit).toList();
        Catalogue catalogue = views.catalogue();
        Optional<String> next = shown.size() < left.size()
                ? Optional.of(new Cursor(
                                ORDER,
                                place(shown.getLast()),
                                shown.getLast().dataset().getURI())
                        .encoded())
                : Optional.empty();
        return new Part(
                shown.stream().map(candidate -> item(catalogue, candidate)).toList(), candidates.size(), next);
    }

    /** Sorts as the list is sorted: by what the score leaves open, then by the records. */
    private static String place(Candidate candidate) {
        return String.format(
                Locale.ROOT,
                "%.3f %s %s",
                1 - candidate.score(),
                candidate.dataset().getURI(),
                candidate.main().getURI());
    }

    /** Two records side by side. */
    public Map<String, Object> item(Catalogue catalogue, Candidate candidate) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("dataset", side(catalogue, candidate.dataset()));
        members.put("duplicateOf", side(catalogue, candidate.main()));
        members.put("score", candidate.score());
        members.put("reasons", candidate.reasons());
        return members;
    }

    /** What tells a record from another. */
    private Map<String, Object> side(Catalogue catalogue, Node dataset) {
        Map<String, Object> members = new LinkedHashMap<>(views.datasets().show(catalogue, dataset));
        members.put("registries", Listings.members(catalogue, dataset));
        return members;
    }
}
