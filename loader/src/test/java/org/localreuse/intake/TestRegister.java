package org.localreuse.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.FileReport;
import org.localreuse.model.LoadReport;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;
import org.localreuse.resolve.NameIndex;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.submission.SubmissionReaders;
import org.localreuse.validation.SubmissionValidator;

/** A register as the program puts it together, on a store in memory unless another is given. */
public final class TestRegister implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final NameIndex REFERENCE_NAMES = NameIndex.ofReferenceData(Base.DEFAULT);
    private static final SubmissionReaders READERS = new SubmissionReaders(Base.DEFAULT);
    private static final SubmissionValidator VALIDATOR = new SubmissionValidator(Vocabulary.shapes(), reference());

    private final PublishedStore store;
    private final QueryLibrary queries = new QueryLibrary(Base.DEFAULT);
    private final Published published;

    public TestRegister() {
        this(EmbeddedStore.inMemory(Base.DEFAULT));
    }

    public TestRegister(PublishedStore store) {
        this.store = store;
        this.published = new Published(store, queries);
        published.installReferenceData();
    }

    private static Graph reference() {
        Graph reference = GraphFactory.createDefaultGraph();
        for (ReferenceData part : ReferenceData.values()) {
            GraphUtil.addInto(reference, part.graph(Base.DEFAULT));
        }
        return reference;
    }

    public PublishedStore store() {
        return store;
    }

    public Intake intake() {
        return new Intake(published, RegisterOfNames.of(store, queries, REFERENCE_NAMES), READERS, VALIDATOR, CLOCK);
    }

    public LoadReport load(List<SubmissionFile> files, LoadOptions options) {
        return intake().load(files, options, Progress.SILENT);
    }

    /** Loads one input; its name is its identity. */
    public FileReport load(String name, String content) {
        return load(List.of(file(name, content)), LoadOptions.DEFAULT).files().getFirst();
    }

    public static SubmissionFile file(String name, String content) {
        return SubmissionFile.of("test:" + name, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The first column of a SELECT, as text. */
    public List<String> ask(String sparql) {
        String prefixed = "PREFIX lr: <https://w3id.org/localreuse/def#>\n"
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n" + "PREFIX dct: <http://purl.org/dc/terms/>\n"
                + sparql;
        StoredQuery query = StoredQuery.ofText(Base.DEFAULT, prefixed);
        return store.read(link -> query.select(
                link, Map.of(), row -> row.text(query.columns().getFirst()).orElse("")));
    }

    @Override
    public void close() {
        store.close();
    }
}
