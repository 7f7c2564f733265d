package org.localreuse.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.intake.Intake;
import org.localreuse.intake.Published;
import org.localreuse.intake.RegisterOfNames;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.query.QueryLibrary;
import org.localreuse.resolve.NameIndex;
import org.localreuse.resolve.Names;
import org.localreuse.store.PublishedStore;
import org.localreuse.submission.SubmissionReaders;
import org.localreuse.validation.SubmissionValidator;

/** A store with what reads from it and writes to it, put together for the commands. */
final class Register implements AutoCloseable {

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Published published;

    Register(PublishedStore store) {
        this.store = store;
        this.queries = new QueryLibrary(store.base());
        this.published = new Published(store, queries);
    }

    PublishedStore store() {
        return store;
    }

    QueryLibrary queries() {
        return queries;
    }

    /** Makes sure that councils, concepts and licences of this version are in. */
    Register withReferenceData() {
        published.installReferenceData();
        return this;
    }

    /** Whether each input was taken before, byte for byte. */
    boolean holds(List<SubmissionFile> files) throws IOException {
        return published.holds(files);
    }

    /** Every name that is known now. */
    Names names() {
        return registerOfNames().with(List.of());
    }

    private RegisterOfNames registerOfNames() {
        return RegisterOfNames.of(store, queries, NameIndex.ofReferenceData(store.base()));
    }

    /** Knows what is in the store now: make a new one for each load. */
    Intake intake() {
        Base base = store.base();
        Graph reference = GraphFactory.createDefaultGraph();
        for (ReferenceData part : ReferenceData.values()) {
            GraphUtil.addInto(reference, part.graph(base));
        }
        return new Intake(
                published,
                registerOfNames(),
                new SubmissionReaders(base),
                new SubmissionValidator(Vocabulary.shapes(), reference),
                Clock.systemUTC());
    }

    @Override
    public void close() {
        store.close();
    }
}
