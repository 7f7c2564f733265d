package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.BASE;
import static org.localreuse.record.Samples.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.PublicationLog.Begun;
import org.localreuse.record.PublicationLog.GraphChange;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/** What a record promises of publications, whatever the database. */
interface PublicationLogContract extends RecordUnderTest {

    @Test
    default void carriesAPublicationThroughItsSteps() {
        Change change = Samples.simple("a", 0);

        Begun begun = record().publications().begin(change).orElseThrow();

        assertThat(begun.stamp()).isEqualTo(new Stamp(1, NOON));
        RecordUnderTest.assertSame(
                begun.graphs().getFirst(), change.graphs().getFirst().publication());
        assertThat(record().publications().last()).isEmpty();
        assertThat(record().publications().unfinished()).hasSize(1);
        record().publications().published(begun);
        assertThat(record().publications().unfinished()).hasSize(1);
        record().publications().done(begun);
        assertThat(record().publications().unfinished()).isEmpty();
        assertThat(record().publications().last()).contains(new Stamp(1, NOON));
    }

    @Test
    default void tellsWhatWasNotFinishedInOrder() {
        carryOut(Samples.simple("a", 0));
        Change second = new Change(
                NOON.plusNanos(999_999),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        Samples.published("a", 1, Samples.project("z")),
                        RecordUnderTest.reference("y"),
                        RecordUnderTest.reference("x")));
        Begun begun = record().publications().begin(second).orElseThrow();
        Begun third = record().publications().begin(Samples.simple("b", 0)).orElseThrow();
        record().publications().published(begun);
        reopen();

        List<Begun> unfinished = record().publications().unfinished();

        assertThat(unfinished).extracting(Begun::stamp).containsExactly(begun.stamp(), third.stamp());
        assertThat(unfinished).extracting(Begun::id).containsExactly(begun.id(), third.id());
        assertThat(unfinished.getFirst().graphs())
                .extracting(Publication::graph)
                .containsExactly(Samples.graph("a"), Samples.graph("y"), Samples.graph("x"));
        for (int i = 0; i < 3; i++) {
            RecordUnderTest.assertSame(
                    unfinished.getFirst().graphs().get(i),
                    second.graphs().get(i).publication());
        }
        assertThat(record().publications().last()).contains(new Stamp(1, NOON));
    }

    @Test
    default void bringsEveryTermBackAsItWas() {
        Graph graph = GraphFactory.createGraphMem();
        Node subject = NodeFactory.createURI("https://example.org/café/☃?a=%20'");
        for (Node object : List.of(
                NodeFactory.createLiteralLang("Café", "en-GB"),
                NodeFactory.createLiteralLang("Caffi", "CY"),
                NodeFactory.createLiteralLang("Caffi", "cy"),
                NodeFactory.createLiteralDirLang("Café", "ar", "rtl"),
                NodeFactory.createLiteralString("line\r\nbreak\ttab \"quote\" \\ back \u0001 \u007F \u2028 😀 e\u0301"),
                NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralString(" "),
                typed("007", "http://www.w3.org/2001/XMLSchema#integer"),
                typed("7", "http://www.w3.org/2001/XMLSchema#integer"),
                typed("not a date", "http://www.w3.org/2001/XMLSchema#date"),
                typed("1.50", "http://www.w3.org/2001/XMLSchema#decimal"),
                typed("x", "https://example.org/type"),
                NodeFactory.createURI("urn:x:y"))) {
            graph.add(subject, RDFS.comment.asNode(), object);
        }
        Publication publication = new Publication(Samples.graph("terms"), graph, graph);

        carryOut(new Change(
                NOON,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new PublishedGraph(publication, Optional.empty(), 0, ""))));

        assertThat(current().getFirst().statements().find().toList())
                .containsExactlyInAnyOrderElementsOf(graph.find().toList());
        assertThat(current().getFirst().provenance().find().toList())
                .containsExactlyInAnyOrderElementsOf(graph.find().toList());
    }

    private static Node typed(String form, String type) {
        return NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(type));
    }

    @Test
    default void handsOverEveryGraphAsItStandsByName() {
        carryOut(Samples.simple("b", 0));
        carryOut(Samples.simple("C", 0));
        carryOut(Samples.simple("a", 0));
        Submission gone = Samples.changed(Samples.submission("a", 0), SubmissionStatus.WITHDRAWN, 1);
        carryOut(Samples.decided(
                gone, Samples.decision("a", Verdict.WITHDRAW, ""), Samples.takenAway("a", 1, "Wrong council.")));
        Submission again = Samples.changed(Samples.submission("b", 0), SubmissionStatus.ACCEPTED, 2);
        Revision revision = Samples.revision("b", 2, "b2", Set.of());
        carryOut(Samples.of(
                again, Samples.received(revision, "b2", ""), Samples.published("b", 2, Samples.project("b2"))));

        List<Publication> current = current();

        assertThat(current)
                .extracting(Publication::graph)
                .containsExactly(Samples.graph("C"), Samples.graph("a"), Samples.graph("b"));
        RecordUnderTest.assertSame(current.get(0), Samples.publication("C", Samples.project("C")));
        RecordUnderTest.assertSame(current.get(1), Samples.publication("a", ""));
        RecordUnderTest.assertSame(current.get(2), Samples.publication("b", Samples.project("b2")));
    }

    @Test
    default void readsWhileItHandsOver() {
        carryOut(Samples.simple("a", 0));
        carryOut(Samples.simple("b", 1));
        List<Optional<Submission>> found = new ArrayList<>();

        record().publications().current(each -> found.add(record().submissions().find("a")));

        assertThat(found).hasSize(2).allMatch(Optional::isPresent);
    }

    @Test
    default void tellsWhatStandsAsASubmissionLeftIt() {
        carryOut(Samples.simple("a", 0));
        carryOut(Samples.simple("b", 0));
        assertThat(record().publications().standingOf("a")).containsExactly(Samples.graph("a"));

        PublishedGraph changed =
                new PublishedGraph(Samples.publication("a", Samples.project("other")), Optional.of("c"), 1, "");
        carryOut(Samples.of(
                Samples.submission("c", 0),
                Samples.received(Samples.revision("c", 1, "c", Set.of()), "c", ""),
                changed));

        assertThat(record().publications().standingOf("a")).isEmpty();
        assertThat(record().publications().standingOf("b")).containsExactly(Samples.graph("b"));
        assertThat(record().publications().standingOf("c")).containsExactly(Samples.graph("a"));
        Submission gone = Samples.changed(Samples.submission("b", 0), SubmissionStatus.WITHDRAWN, 1);
        carryOut(Samples.decided(gone, Samples.decision("b", Verdict.WITHDRAW, ""), Samples.takenAway("b", 1, "No.")));
        assertThat(record().publications().standingOf("b")).isEmpty();
    }

    @Test
    default void tellsWhatChangedSinceARevision() {
        carryOut(Samples.simple("a", 0));
        carryOut(Samples.simple("b", 0));
        Submission gone = Samples.changed(Samples.submission("a", 0), SubmissionStatus.WITHDRAWN, 1);
        carryOut(Samples.decided(
                gone,
                Samples.decision("a", Verdict.WITHDRAW, ""),
                Samples.takenAway("a", 1, "Wrong council."),
                RecordUnderTest.reference("councils")));
        record().publications().begin(Samples.simple("begun-only", 0));

        List<GraphChange> changes = record().publications().changes(0, 10);

        assertThat(changes)
                .containsExactly(
                        new GraphChange(
                                new Stamp(1, NOON),
                                Samples.graph("a"),
                                Optional.of("a"),
                                false,
                                "",
                                List.of(BASE.id("project", "a"))),
                        new GraphChange(
                                new Stamp(2, NOON),
                                Samples.graph("b"),
                                Optional.of("b"),
                                false,
                                "",
                                List.of(BASE.id("project", "b"))),
                        new GraphChange(
                                new Stamp(3, NOON.plusSeconds(60)),
                                Samples.graph("a"),
                                Optional.of("a"),
                                true,
                                "Wrong council.",
                                List.of(BASE.id("project", "a"))),
                        new GraphChange(
                                new Stamp(3, NOON.plusSeconds(60)),
                                Samples.graph("councils"),
                                Optional.empty(),
                                false,
                                "",
                                List.of(BASE.id("project", "councils"))));
        assertThat(record().publications().changes(1, 1)).containsExactly(changes.get(1));
        assertThat(record().publications().changes(3, 10)).isEmpty();
    }
}
