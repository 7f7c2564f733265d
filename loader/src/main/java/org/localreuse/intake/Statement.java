package org.localreuse.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.localreuse.intake.Provenance.Origin;
import org.localreuse.model.FileReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.store.Publication;
import org.localreuse.submission.About;

/**
 * Something that an organisation says through the registry's own forms rather than in a file. What is kept as its bytes are the
 * statements as sorted N-Triples, so that the same words are the same bytes.
 *
 * @param word the organisation
 */
record Statement(Base base, String identity, String id, String name, Node word, Graph statements) {

    Candidate candidate(Instant now) {
        SubmissionFile file = SubmissionFile.of(identity, name, bytes());
        Origin origin = new Origin(
                id, name, SubmissionFormat.N_TRIPLES.mediaType(), SubmissionId.digest(file), About.NOTHING, word);
        Node graph = base.graph("submission/" + id);
        FileReport report =
                new FileReport(name, Outcome.TAKEN, Optional.of(graph.getURI()), 1, 0, statements.size(), List.of());
        Provenance provenance = new Provenance(base, LoadOptions.DEFAULT);
        return new Candidate(
                file,
                report,
                origin,
                new Publication(graph, statements, provenance.of(graph, origin, now)),
                List.of(),
                0,
                Set.of(),
                Set.of());
    }

    private byte[] bytes() {
        return RDFWriter.source(statements)
                .lang(Lang.NTRIPLES)
                .asString()
                .lines()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
