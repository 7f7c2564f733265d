package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.BASE;
import static org.localreuse.record.Samples.HULL;
import static org.localreuse.record.Samples.LEEDS;
import static org.localreuse.record.Samples.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.PublicationLog.GraphChange;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/** What a record promises of what was, and of what must be forgotten, whatever the database. */
interface PastGraphsContract extends RecordUnderTest {

    @Test
    default void findsWhatStoodAroundAThing() {
        String reuse = "<id/reuse/r> a lr:Reuse ; lr:reuser <id/council/LDS> ; lr:reuseOf <id/project/p> .";
        carryOut(graphs(Samples.published("p", 0, Samples.project("p"))));
        carryOut(graphs(Samples.published("r", 0, reuse), RecordUnderTest.reference("councils")));
        carryOut(graphs(Samples.published("far", 0, "<id/project/far> rdfs:seeAlso <id/project/other> .")));
        carryOut(graphs(Samples.published("p", 0, Samples.project("p") + "<id/project/p> rdfs:comment 'new' .")));
        carryOut(graphs(Samples.takenAway("r", 0, "Never so.")));

        Node project = BASE.id("project", "p");
        assertThat(names(record().past().around(project, 0))).isEmpty();
        assertThat(names(record().past().around(project, 1))).containsExactly("p");
        assertThat(names(record().past().around(project, 3))).containsExactlyInAnyOrder("p", "r");
        assertThat(names(record().past().around(BASE.id("reuse", "r"), 4))).containsExactlyInAnyOrder("p", "r");
        assertThat(names(record().past().around(project, 5))).containsExactly("p");
        RecordUnderTest.assertSame(
                record().past().around(project, 3).getFirst(), Samples.publication("p", Samples.project("p")));
        assertThat(record().past().around(project, 4).getFirst().statements().size())
                .isEqualTo(Samples.turtle(Samples.project("p")).size() + 1);
        assertThat(names(record().past().around(BASE.id("project", "councils"), 5)))
                .as("reference data")
                .isEmpty();
    }

    /** What is handed in for each of them, again where it was there before. */
    private Change graphs(PublishedGraph... graphs) {
        List<Standing> standings = new ArrayList<>();
        for (PublishedGraph graph : graphs) {
            graph.submission()
                    .map(id -> record().submissions()
                            .find(id)
                            .map(before -> Samples.changed(before, SubmissionStatus.ACCEPTED, 1))
                            .orElse(Samples.submission(id, 0)))
                    .ifPresent(submission -> standings.add(new Standing(submission, Optional.empty())));
        }
        return new Change(NOON, standings, List.of(), List.of(), List.of(), List.of(graphs));
    }

    private static List<String> names(List<Publication> publications) {
        return publications.stream()
                .map(publication -> publication.graph().getURI().replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    default void tellsWhenAndWhyAThingWasTakenAway() {
        String both = Samples.project("p") + Samples.project("q");
        carryOut(graphs(Samples.published("one", 0, both)));
        carryOut(graphs(Samples.published("two", 0, Samples.project("q"))));
        carryOut(graphs(Samples.published("one", 0, Samples.project("q"))));
        carryOut(graphs(Samples.takenAway("one", 0, "First.")));

        assertThat(record().past().gone(BASE.id("project", "p")))
                .as("a later version of its graph left it out")
                .contains(new PastGraphs.Gone(new Stamp(3, NOON), ""));
        assertThat(record().past().gone(BASE.id("project", "q")))
                .as("another graph describes it still")
                .isEmpty();
        carryOut(graphs(Samples.takenAway("two", 0, "Second.")));
        assertThat(record().past().gone(BASE.id("project", "q")))
                .contains(new PastGraphs.Gone(new Stamp(5, NOON), "Second."));
        carryOut(graphs(Samples.published("one", 0, Samples.project("q"))));
        assertThat(record().past().gone(BASE.id("project", "q")))
                .as("it is back")
                .isEmpty();
        assertThat(record().past().gone(LEEDS)).as("only ever named").isEmpty();
    }

    /** A submission whose every part says it, and another of the same bytes. */
    default Submission handInTwice(String secret) {
        Submission first = Samples.submission("a", 0);
        String statements =
                "<id/project/a> rdfs:comment '%1$s' ; rdfs:seeAlso <https://example.org/%1$s> .".formatted(secret);
        carryOut(Samples.of(
                first,
                Samples.received(Samples.revision("a", 1, secret, Set.of(HULL)), secret, statements),
                Samples.published("a", 1, statements)));
        Submission second = Samples.changed(first, SubmissionStatus.ACCEPTED, 2);
        carryOut(Samples.of(
                second,
                Samples.received(Samples.revision("a", 2, secret + "2", Set.of()), secret + "2", statements),
                Samples.published("a", 2, statements)));
        record().publications()
                .begin(Samples.of(
                        Samples.submission("twin", 0),
                        Samples.received(Samples.withoutFindings("twin", secret), secret, "")));
        record().publications()
                .begin(Samples.of(
                        Samples.submission("other", 0),
                        Samples.received(Samples.revision("other", 1, "other", Set.of()), "other", "")));
        return second;
    }

    static String speaking(String secret) {
        return "<id/project/a> rdfs:comment '%1$s' ; rdfs:seeAlso <https://example.org/%1$s> .".formatted(secret);
    }

    default void erase(Submission submission) {
        carryOut(Samples.decided(
                Samples.changed(submission, SubmissionStatus.WITHDRAWN, 2),
                Samples.decision("a", Verdict.ERASE, "It named a person."),
                Samples.takenAway("a", 2, "Erased.")));
    }

    @Test
    default void erasesEverythingButDigestsAndDecisions() {
        erase(handInTwice("Jane-Doe"));

        SubmissionRecord.Story story = record().submissions().story("a");
        assertThat(story.decisions()).containsExactly(Samples.decision("a", Verdict.ERASE, "It named a person."));
        assertThat(story.revisions()).hasSize(2).allMatch(Revision::erased);
        Revision erased = story.revisions().getFirst();
        assertThat(erased.digest()).isEqualTo(Secret.digestOf("Jane-Doe"));
        assertThat(erased.report().findings()).isEmpty();
        assertThat(erased.report().taken()).isEqualTo(3);
        assertThat(erased.report().refused()).isEqualTo(1);
        assertThat(erased.name()).isEmpty();
        assertThat(record().submissions().content("a", 1)).isEmpty();
        assertThat(record().submissions().parts("a", 1)).isEmpty();
        assertThat(record().submissions().parts("a", 2)).isEmpty();
        assertThat(record().submissions().content("twin", 1))
                .as("the same bytes")
                .isEmpty();
        assertThat(record().submissions().content("other", 1)).isPresent();
        assertThat(record().submissions().story("other").revisions()).noneMatch(Revision::erased);
    }

    @Test
    default void erasesWhatWasPublishedAtAnyTime() {
        erase(handInTwice("Jane-Doe"));

        assertThat(current())
                .singleElement()
                .satisfies(graph -> RecordUnderTest.assertSame(graph, Samples.publication("a", "")));
        assertThat(record().past().around(BASE.id("project", "a"), 1)).isEmpty();
        assertThat(record().past().around(BASE.id("project", "a"), 3)).isEmpty();
        assertThat(record().publications().changes(0, 10))
                .hasSize(3)
                .allMatch(GraphChange::deleted)
                .allMatch(change -> change.things().isEmpty());
    }
}
