package org.localreuse.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class ReuseNetworkTest {

    private static final int MANY = 100;

    /** a was reused by council x, with b as the result; b by y, with c; c is said to be the source of a: a cycle. */
    private final ReuseNetwork network = new ReuseNetwork(List.of(
            reuse("a", Relation.REUSE, "x", "r1"),
            reuse("a", Relation.RESULT, "b", "r1"),
            reuse("b", Relation.REUSE, "y", "r2"),
            reuse("b", Relation.RESULT, "c", "r2"),
            reuse("c", Relation.RESULT, "a", "r3"),
            plain("d", Relation.USES, "a"),
            plain("p", Relation.PUBLISHES, "d"),
            plain("l", Relation.LEADS, "a"),
            plain("x", Relation.LEADS, "b")));

    @Test
    void walksDownstreamThroughWhatCameOfIt() {
        assertThat(names(network.around(node("a"), Direction.DOWNSTREAM, MANY, MANY)))
                .containsExactlyInAnyOrder("a", "x", "b", "y", "c");
    }

    @Test
    void walksUpstreamToDataAndThoseWhoAnswerForThem() {
        assertThat(names(network.around(node("a"), Direction.UPSTREAM, MANY, MANY)))
                .containsExactlyInAnyOrder("a", "d", "p", "l", "c", "b", "x");
    }

    @Test
    void stopsAtTheDepth() {
        assertThat(names(network.around(node("a"), Direction.DOWNSTREAM, 1, MANY)))
                .containsExactlyInAnyOrder("a", "x", "b");
    }

    @Test
    void endsAtOrganisationsRatherThanJoiningAllTheyDo() {
        assertThat(names(network.around(node("a"), Direction.DOWNSTREAM, MANY, MANY)))
                .doesNotContain("l", "p", "d");
    }

    @Test
    void showsEachLinkOfACycleOnce() {
        Subnetwork both = network.around(node("a"), Direction.BOTH, MANY, MANY);

        assertThat(both.edges()).doesNotHaveDuplicates().hasSize(9);
        assertThat(both.truncated()).isFalse();
    }

    @Test
    void saysWhenItLeavesSomethingOut() {
        Subnetwork part = network.around(node("a"), Direction.BOTH, MANY, 3);

        assertThat(part.truncated()).isTrue();
        assertThat(part.nodes()).hasSize(3);
        assertThat(part.edges())
                .allMatch(edge ->
                        part.nodes().contains(edge.from()) && part.nodes().contains(edge.to()));
    }

    @Test
    void findsANodeWithoutLinks() {
        assertThat(names(network.around(node("z"), Direction.BOTH, MANY, MANY))).containsExactly("z");
    }

    @Test
    void drawsChosenReusesWithTheOwnersOfTheirSources() {
        Subnetwork part = network.ofReuses(node("r2")::equals, MANY);

        assertThat(names(part)).containsExactlyInAnyOrder("b", "y", "c", "x");
    }

    private static List<String> names(Subnetwork part) {
        return part.nodes().stream()
                .map(node -> node.getURI().substring("urn:".length()))
                .toList();
    }

    private static Edge reuse(String from, Relation relation, String to, String reuse) {
        return new Edge(node(from), node(to), relation, Optional.of(node(reuse)));
    }

    private static Edge plain(String from, Relation relation, String to) {
        return new Edge(node(from), node(to), relation, Optional.empty());
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }
}
