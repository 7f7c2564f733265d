package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.localreuse.submission.CsvTemplate;

/** {@code /templates/{list}.csv}: a CSV file to start from, with every column and a row that shows what to write. */
@Path("templates")
public final class TemplatesResource {

    @GET
    @Path("{list}.csv")
    @Produces(Format.CSV)
    public Response read(@PathParam("list") String list) {
        CsvTemplate template = CsvTemplate.of(list).orElseThrow(() -> new NothingThere("template", list));
        return Response.ok(template.csv(), Format.CSV_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + template.fileName() + "\"")
                .build();
    }
}
