package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Submissions;
import org.localreuse.intake.Submissions.Told;
import org.localreuse.model.FileReport;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.SubmissionFile;
import org.localreuse.submission.RefusedRows;

/** {@code /api/submissions/{id}}: what became of a submission, its bytes, and a new version of it. */
@Path("api/submissions/{id}")
public final class SubmissionResource {

    private final Submissions submissions;
    private final SubmissionDocuments documents;
    private final Incoming incoming;

    public SubmissionResource(Submissions submissions, SubmissionDocuments documents, Incoming incoming) {
        this.submissions = submissions;
        this.documents = documents;
        this.incoming = incoming;
    }

    /** All that happened to it; in RDF, the report on its last version. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reports.TURTLE, Reports.JSON_LD, Reports.N_TRIPLES, Reports.RDF_XML})
    public Response read(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        Told told = told(Caller.of(request), id);
        Response.ResponseBuilder answer = Response.ok().tag(Version.tag(told.submission()));
        return Reports.rdf(headers)
                .map(type -> answer.entity(report(told)).type(type))
                .orElseGet(() -> answer.entity(new Document(documents.told(told))))
                .build();
    }

    private static FileReport report(Told told) {
        Revision last = told.story().revisions().getLast();
        if (last.erased()) {
            throw new Erased(last.digest());
        }
        return last.report();
    }

    @PUT
    @Produces({MediaType.APPLICATION_JSON, Reports.TURTLE, Reports.JSON_LD, Reports.N_TRIPLES, Reports.RDF_XML})
    @Takes({"atomic", "by", "name", "source", "license"})
    public Response revise(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        Principal who = Caller.of(request);
        OptionalLong expected = Version.needed(headers);
        Asked asked = Answers.asked(uri);
        LoadOptions options = incoming.options(asked);
        SubmissionFile file = incoming.file(headers, asked, body);
        return new Handed(documents, uri, headers).again(submissions.revise(who, id, expected, file, options));
    }

    /** The bytes of a revision as they came, the last one where none is named. */
    @GET
    @Path("content")
    @Takes("revision")
    public Response content(@PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
        Principal who = Caller.of(request);
        Revision revision = revision(who, id, uri);
        return download(bytes(who, revision), revision.mediaType(), plain(revision.name()));
    }

    /** The rows of a CSV file that were refused, each with the reason, to be mended and handed in. */
    @GET
    @Path("errors.csv")
    @Takes("revision")
    public Response refusedRows(@PathParam("id") String id, @Context HttpServletRequest request, @Context UriInfo uri) {
        Principal who = Caller.of(request);
        Revision revision = revision(who, id, uri);
        SubmissionFile file = SubmissionFile.of(id, revision.name(), bytes(who, revision));
        byte[] rows = RefusedRows.of(file, revision.report().findings())
                .orElseThrow(() -> new NothingThere("refused row of submission", id));
        return download(rows, Format.CSV_TYPE.toString(), "errors-" + plain(revision.name()));
    }

    /** The revision that is asked for; the last one where none is named. */
    private Revision revision(Principal who, String id, UriInfo uri) {
        List<Revision> revisions = told(who, id).story().revisions();
        int number = Answers.asked(uri).number("revision", revisions.size(), 1, Integer.MAX_VALUE);
        Revision revision = revisions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NothingThere("revision", Integer.toString(number)));
        if (revision.erased()) {
            throw new Erased(revision.digest());
        }
        return revision;
    }

    private byte[] bytes(Principal who, Revision revision) {
        return submissions
                .content(who, revision.submission(), revision.number())
                .orElseThrow(() -> new NothingThere("content of submission", revision.submission()));
    }

    private static Response download(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Told told(Principal who, String id) {
        return submissions.read(who, id).orElseThrow(() -> new NothingThere("submission", id));
    }

    /** A header takes no other letters. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
