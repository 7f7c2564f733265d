package org.localreuse.submission;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;

/**
 * What is taken or refused together: a row of a CSV file, one thing that a YAML or JSON file lists, what a publiccode.yml says of its
 * project or of one reuse, or the whole of an RDF input. No blank nodes: they are made into IRIs at the door.
 *
 * @param statements empty when {@code findings} holds an error
 * @param findings what the reader itself found, errors among them
 */
public record Entry(Position position, Graph statements, List<Finding> findings) {

    /** Copies the findings. */
    public Entry {
        findings = List.copyOf(findings);
    }

    /** Whether the reader refused it. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
