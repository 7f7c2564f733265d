package org.localreuse.harvest.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;

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
        if (key.isEmpty()) {
            refuse(key, dataset, "A dataset has no IRI, no identifier and no title.");
        } else if (!keys.add(key.get())) {
            refuse(key, dataset, "Two datasets on this page have the same identifier.");
        } else {
            Optional<byte[]> bytes = statements.about(dataset).flatMap(CanonicalTriples::of);
            bytes.ifPresentOrElse(
                    payload -> records.take(new RawRecord(key.get(), Model.DCAT, payload, statements.changed(dataset))),
                    () -> refuse(
                            key, dataset, "So much hangs on this dataset that it cannot be told apart from others."));
        }
    }

    private Optional<String> key(Node dataset) {
        return dataset.isURI()
                ? Optional.of(dataset.getURI())
                : first(dataset, DCTerms.identifier.asNode())
                        .or(() -> first(dataset, DCTerms.title.asNode()).map(title -> BY_TITLE + digest(title)));
    }

    private Optional<String> first(Node dataset, Node property) {
        return statements.values(dataset, property).min(String::compareTo);
    }

    private void refuse(Optional<String> key, Node dataset, String message) {
        String text = statements
                .about(dataset)
                .map(found -> found.stream().map(Triple::toString).sorted().collect(Collectors.joining("\n")))
                .orElse("");
        records.refuse(
                key,
                text.getBytes(StandardCharsets.UTF_8),
                Finding.refusal(Position.UNKNOWN, message, "Tell the registry: each dataset needs an IRI of its own."));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
