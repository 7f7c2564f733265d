package org.localreuse.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Sha256;

/**
 * Puts together what has the same value, so that only such are compared. Most values stand alone: of those no more is kept than a
 * number and the dataset.
 */
final class Blocks {

    /** What more datasets than this share says nothing of any two of them: a form, a portal, “Annual report”. */
    static final int MOST = 6;

    private final Map<Long, Object> found = new HashMap<>();
    private final Map<Node, Node> known = new HashMap<>();

    /** Datasets of one value; one more than tell anything, where they are many. */
    record Block(Sign sign, String value, List<Node> datasets) {

        private void add(Node dataset) {
            if (datasets.size() <= MOST && !datasets.contains(dataset)) {
                datasets.add(dataset);
            }
        }
    }

    void add(Node dataset, Sign sign, String value, Optional<Node> publisher) {
        String plain = sign.plain(value);
        if (plain.isEmpty()) {
            return;
        }
        Node same = known.computeIfAbsent(dataset, one -> one);
        String scope = publisher.map(Node::toString).orElse("");
        long key = key(sign.name() + ' ' + scope + ' ' + plain);
        Object before = found.putIfAbsent(key, same);
        if (before instanceof Block block) {
            block.add(same);
        } else if (before instanceof Node first && !first.equals(same)) {
            found.put(key, new Block(sign, value, new ArrayList<>(List.of(first, same))));
        }
    }

    /** Those that tell something. */
    Collection<Block> shared() {
        return found.values().stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .filter(block -> block.datasets().size() <= MOST)
                .toList();
    }

    private static long key(String text) {
        return ByteBuffer.wrap(Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
