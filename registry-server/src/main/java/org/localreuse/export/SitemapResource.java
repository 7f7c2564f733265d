package org.localreuse.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.localreuse.export.Sitemap.Place;
import org.localreuse.rest.Takes;

/** {@code /sitemap.xml} and {@code /robots.txt}: which pages there are, for search engines. */
@Path("")
public final class SitemapResource {

    /** What a search engine is spared: each is as much work as it asks for, and says nothing that the pages do not. */
    private static final List<String> CLOSED =
            List.of("/sparql", "/query", "/find", "/api/", "/dump.nq.gz", "/sign-in", "/my-submissions", "/to-confirm");

    private final Places places;
    private final int most;

    /** @param most how many addresses one file has; the protocol lets it have {@value Sitemap#MOST} */
    public SitemapResource(Places places, int most) {
        this.places = places;
        this.most = most;
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Takes({})
    public StreamingOutput whole(@Context UriInfo uri) {
        Asking asking = new Asking(uri);
        List<Place> all = places.all();
        int parts = new Stretch(1, most).pages(all.size());
        return parts == 1
                ? out -> Sitemap.write(all, asking::absolute, out)
                : out -> Sitemap.writeIndex(parts, asking::absolute, out);
    }

    @GET
    @Path("sitemap/{part: [1-9]\\d{0,5}}.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Takes({})
    public StreamingOutput part(@PathParam("part") int part, @Context UriInfo uri) {
        Asking asking = new Asking(uri);
        List<Place> shown = new Stretch(part, most).of(places.all());
        if (shown.isEmpty()) {
            throw new NotFoundException();
        }
        return out -> Sitemap.write(shown, asking::absolute, out);
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
    @Takes({})
    public String robots(@Context UriInfo uri) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        CLOSED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return text.append("Sitemap: ")
                .append(new Asking(uri).absolute("/sitemap.xml"))
                .append('\n')
                .toString();
    }
}
