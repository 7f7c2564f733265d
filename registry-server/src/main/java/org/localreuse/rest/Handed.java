package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.intake.Receipt;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;

/** What whoever hands something in is answered. */
final class Handed {

    private final SubmissionDocuments documents;
    private final UriInfo uri;
    private final HttpHeaders headers;

    /** @param headers of the request: they tell whether the report is wanted in RDF */
    Handed(SubmissionDocuments documents, UriInfo uri, HttpHeaders headers) {
        this.documents = documents;
        this.uri = uri;
        this.headers = headers;
    }

    /** Something new: 201 where any of it is published, 202 where all of it waits; 200 where it had been handed in before. */
    Response in(Receipt receipt) {
        return receipt.submission()
                .map(submission -> taken(receipt, submission)
                        .location(URI.create(SubmissionDocuments.address(submission.id())))
                        .build())
                .orElseGet(() -> nothing(receipt.report(), uri, headers));
    }

    /** Another version of something: 200, or 202 where all of it waits. */
    Response again(Receipt receipt) {
        return receipt.submission()
                .map(submission -> taken(receipt, submission).build())
                .orElseGet(() -> nothing(receipt.report(), uri, headers));
    }

    /** Something of which nothing can be taken: 422, with each error. */
    static Response nothing(FileReport report, UriInfo uri, HttpHeaders headers) {
        List<Finding> errors =
                report.findings().stream().filter(Finding::isError).toList();
        Problem problem = ProblemKind.NOTHING_TAKEN.because(
                errors.isEmpty()
                        ? "Nothing of it could be taken."
                        : (errors.size() == 1 ? "" : errors.size() + " errors. The first: ")
                                + errors.getFirst().message());
        Map<String, Object> members =
                new LinkedHashMap<>(Problems.document(problem, uri).members());
        members.putAll(report.members());
        Response.ResponseBuilder answer =
                Response.status(problem.status()).entity(new Document(members)).type(Problem.MEDIA_TYPE);
        return Reports.asAccepted(answer, report, headers).build();
    }

    private Response.ResponseBuilder taken(Receipt receipt, Submission submission) {
        boolean waits = submission.status() == SubmissionStatus.PENDING && !submission.published();
        Response.ResponseBuilder answer = Response.status(
                        waits ? 202 : receipt.token().isPresent() ? 201 : 200)
                .entity(new Document(documents.handedIn(receipt)))
                .tag(Version.tag(submission));
        receipt.token()
                .ifPresent(token -> answer.header(HttpHeaders.LINK, "</receipts/" + token + ">; rel=\"status\""));
        return Reports.asAccepted(answer, receipt.report(), headers);
    }
}
