package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.PublicationLog.Begun;
import org.localreuse.store.Publication;

/** A record, and what its contracts do with it again and again. */
interface RecordUnderTest {

    /** The record of this test, as it is open now. */
    IntakeRecord record();

    /** The record of this test, empty at first; each call is as good as another process. */
    IntakeRecord connect();

    void reopen();

    /** Writes it and carries it through. */
    default Begun carryOut(Change change) {
        Begun begun = record().publications().begin(change).orElseThrow();
        record().publications().published(begun);
        record().publications().done(begun);
        return begun;
    }

    default List<Publication> current() {
        List<Publication> current = new ArrayList<>();
        record().publications().current(current::add);
        return current;
    }

    static void assertSame(Publication actual, Publication expected) {
        assertThat(actual.graph()).isEqualTo(expected.graph());
        assertThat(actual.statements().isIsomorphicWith(expected.statements())).isTrue();
        assertThat(actual.provenance().isIsomorphicWith(expected.provenance())).isTrue();
    }

    static PublishedGraph reference(String name) {
        return new PublishedGraph(Samples.publication(name, Samples.project(name)), Optional.empty(), 0, "");
    }
}
