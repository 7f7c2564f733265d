package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api}: where to begin. */
@Path("api")
public final class EntryResource {

    private static final List<String> LINKS = List.of(
            "projects",
            "datasets",
            "councils",
            "organisations",
            "licences",
            "reuses",
            "network",
            "stats",
            "search",
            "queries",
            "changes",
            "sources",
            "openapi.json");

    /** Where something is sent to, not asked for. */
    private static final List<String> WRITING = List.of("submissions", "validate", "confirmations");

    private final Views views;
    private final String version;

    /** @param version of the software */
    public EntryResource(Views views, String version) {
        this.views = views;
        this.version = version;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Document read() {
        Catalogue catalogue = views.catalogue();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", "Local Reuse Registry");
        members.put("version", version);
        members.put("revision", catalogue.revision());
        members.put("asOf", catalogue.asOf().toString());
        members.put("counts", counts(catalogue));
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", "/api");
        LINKS.forEach(name -> links.put(name.replace(".json", ""), "/api/" + name));
        links.put("reconcile", "/reconcile");
        links.put("sparql", "/sparql");
        links.put("vocabulary", "/def");
        links.put("dataset", "/void");
        links.put("catalogue", "/catalog");
        links.put("dump", "/dump.nq.gz");
        links.put("newReuses", "/feeds/reuses.atom");
        links.put("newProjects", "/feeds/projects.atom");
        links.put("sitemap", "/sitemap.xml");
        members.put("links", links);
        Map<String, Object> writing = new LinkedHashMap<>();
        WRITING.forEach(name -> writing.put(name, "/api/" + name));
        members.put("writing", writing);
        return new Document(members);
    }

    private static Map<String, Object> counts(Catalogue catalogue) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("projects", catalogue.ofClass(Terms.PROJECT).size());
        counts.put("datasets", catalogue.ofClass(Terms.DATASET).size());
        counts.put("councils", catalogue.ofClass(Terms.COUNCIL).size());
        counts.put("organisations", catalogue.otherOrganisations().size());
        counts.put("licences", catalogue.ofClass(Terms.LICENCE_DOCUMENT).size());
        counts.put("knownReuses", catalogue.ofClass(Terms.REUSE).size());
        return counts;
    }
}
