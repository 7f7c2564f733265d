package org.localreuse.harvest.feed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Sha256;

/**
 * One record for each dataset of a catalogue. Its key is its IRI; if it has none, its identifier; if it has none of these, a key is
 * made of its title, with {@link #BY_TITLE} before it: it lasts as long as the title does.
 */
final class DcatRecords {

    /** Before the keys that are made of titles. */
    static final String BY_TITLE = "title:";

    private final DatasetStatements statements;
    private final Records records = new Records();
    private final Set<String> keys = new HashSet<>();

    private DcatRecords(DatasetStatements statements) {
        this.statements = statements;
    }

    static Records of(DatasetStatements statements) {
        DcatRecords reading = new DcatRecords(statements);
        statements.datasets().forEach(reading::read);
        return reading.records;
    }

    private void read(Node dataset) {
        Optional<String> key = key(dataset);
        Optional<byte[]> bytes = statements.about(dataset).flatMap(CanonicalTriples::of);
        if (bytes.isEmpty()) {
            records.refuse(
                    key, new byte[0], reason("So much hangs on a dataset that it cannot be told apart from others."));
        } else if (key.isEmpty()) {
            records.refuseNameless(bytes.get(), reason("A dataset has no IRI, no identifier and no title."));
        } else if (!keys.add(key.get())) {
            records.refuseNameless(
                    bytes.get(), reason("Another dataset on this page has the identifier " + key.get() + " already."));
        } else {
            records.take(new RawRecord(key.get(), Model.DCAT, bytes.get(), statements.changed(dataset)));
        }
    }

    private static Finding reason(String message) {
        return Finding.refusal(Position.UNKNOWN, message, "Tell the registry: each dataset needs an IRI of its own.");
    }

    private Optional<String> key(Node dataset) {
        return dataset.isURI()
                ? Optional.of(dataset.getURI())
                : first(dataset, DCTerms.identifier.asNode())
                        .or(() -> first(dataset, DCTerms.title.asNode())
                                .map(title -> BY_TITLE + Sha256.hex(title).substring(0, 16)));
    }

    private Optional<String> first(Node dataset, Node property) {
        return statements.values(dataset, property).min(String::compareTo);
    }
}
