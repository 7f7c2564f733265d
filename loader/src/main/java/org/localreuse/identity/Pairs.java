package org.localreuse.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.identity.Blocks.Block;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;

/** Finds the pairs of records that have something in common, in one pass over what is published. */
final class Pairs {

    private final Blocks blocks = new Blocks();
    private final Map<Node, String> listed = new HashMap<>();
    private final Map<Node, Integer> named = new HashMap<>();
    private final Mains mains;

    private Pairs(Mains mains) {
        this.mains = mains;
    }

    /** Two records, in the order of their IRIs. */
    private record Pair(Node one, Node other) {

        static Pair of(Node one, Node other) {
            return one.getURI().compareTo(other.getURI()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** The likeliest first. A record that another stands for is left out: what it has in common counts for the other. */
    static List<Candidate> read(RDFLink link, QueryLibrary queries) {
        Pairs pairs = new Pairs(Mains.read(link, queries));
        queries.get("signs-of-datasets").forEach(link, Map.of(), pairs::take);
        return pairs.candidates();
    }

    private void take(Row row) {
        Node dataset = row.node("dataset").orElseThrow();
        String value = row.text("value").orElse("");
        String word = row.text("sign").orElse("");
        if (!dataset.isURI()) {
            return;
        }
        switch (word) {
            case "LISTED" -> listed.merge(dataset, value, (one, other) -> one.compareTo(other) < 0 ? one : other);
            case "NAMED" -> named.merge(dataset, 1, Integer::sum);
            default -> Sign.of(word).ifPresent(sign -> blocks.add(dataset, sign, value, row.node("publisher")));
        }
    }

    private List<Candidate> candidates() {
        Map<Pair, Map<Sign, String>> found = new HashMap<>();
        for (Block block : blocks.shared()) {
            List<Node> datasets =
                    block.datasets().stream().map(mains::of).distinct().toList();
            for (int i = 0; i < datasets.size(); i++) {
                for (Node other : datasets.subList(i + 1, datasets.size())) {
                    found.computeIfAbsent(Pair.of(datasets.get(i), other), pair -> new EnumMap<>(Sign.class))
                            .putIfAbsent(block.sign(), block.value());
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((pair, signs) -> candidates.add(candidate(pair, signs)));
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.dataset().getURI())
                .thenComparing(candidate -> candidate.main().getURI()));
        return List.copyOf(candidates);
    }

    private Candidate candidate(Pair pair, Map<Sign, String> signs) {
        double open =
                signs.keySet().stream().mapToDouble(sign -> 1 - sign.weight()).reduce(1, (one, other) -> one * other);
        List<String> reasons = signs.entrySet().stream()
                .map(sign -> sign.getKey().because(sign.getValue()))
                .toList();
        boolean first = standsFor(pair.one(), pair.other());
        return new Candidate(
                first ? pair.other() : pair.one(),
                first ? pair.one() : pair.other(),
                Math.round((1 - open) * 1000) / 1000.0,
                reasons);
    }

    /** Whether the one stands for both: that which is used here already, else that which was listed first. */
    private boolean standsFor(Node one, Node other) {
        return named(one) == named(other) ? listed(one).compareTo(listed(other)) <= 0 : named(one) > named(other);
    }

    private int named(Node dataset) {
        return named.getOrDefault(dataset, 0);
    }

    /** What no registry lists comes last. */
    private String listed(Node dataset) {
        return listed.getOrDefault(dataset, "9");
    }
}
