package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import org.localreuse.ontology.LR;

/** A project: what it is, who reuses it, what stood in the way and what helped, and whom to ask. */
final class ProjectPage {

    private ProjectPage() {}

    /** @param gone datasets that it needs and that are to be had no more */
    static Page of(Subject project, Drawing drawing, List<Gone> gone) {
        List<Text> titles = project.texts(DCTerms.title);
        Map<String, Object> model = project.model(titles);
        model.put("gone", gone);
        model.put("descriptions", project.texts(DCTerms.description));
        model.put("problems", project.texts(LR.problem));
        model.put("about", about(project));
        model.put("reusing", reusing(project));
        model.put("drawing", drawing);
        model.put("key", project.key());
        List<Claim> claims = project.parts().claims();
        model.put("claims", claims);
        model.put("inUse", claims.stream().filter(Claim::isInUse).count());
        model.put("barriers", project.parts().barriers(project.thing()));
        model.put("barriersOfReuses", project.parts().barriersOfReuses());
        model.put("outcomes", project.parts().outcomes(project.thing()));
        model.put("components", parts(project, DCTerms.hasPart, ProjectPage::component));
        model.put("grants", parts(project, Names.FUNDING, ProjectPage::grant));
        model.put("contacts", contacts(project));
        model.put("leads", project.facts().values(project.thing(), LR.leadOrganisation));
        String api = "/api/projects/" + project.key();
        List<Frame.Alternate> more = List.of(
                new Frame.Alternate("Reuses as CSV", "text/csv", api + "/reuses?format=csv"),
                new Frame.Alternate("Network as GraphML", "application/graphml+xml", api + "/network?format=graphml"));
        return new Page(
                "project",
                Frame.of(project.title(titles), "projects")
                        .below(new Link("Projects", "/projects"))
                        .with(more),
                model);
    }

    private static List<Fact> about(Subject project) {
        return project.facts(
                Field.expected("Led by", LR.leadOrganisation),
                Field.optional("With", LR.partner),
                Field.expected("Stage", LR.stage),
                Field.expected("Since", LR.since),
                Field.optional("Until", LR.until),
                Field.optional("Kind", DCTerms.type),
                Field.optional("Council service", DCAT.theme),
                Field.optional("Where", DCTerms.spatial),
                Field.optional("Keywords", DCAT.keyword),
                Field.optional("Based on", LR.basedOn),
                Field.expected("Web page", DCAT.landingPage));
    }

    private static List<Fact> reusing(Subject project) {
        return project.facts(
                Field.expected("The lead would help others to reuse it", LR.openToReuse),
                Field.expected("How open the code and materials are", LR.sourceOpenness),
                Field.expected("Licence", DCTerms.license),
                Field.expected("Data that it needs", LR.usesDataset),
                Field.optional("Data that it gives", LR.producesDataset));
    }

    private interface Reader {
        PartOf read(Subject project, Node part);
    }

    private static List<PartOf> parts(Subject project, Property property, Reader reader) {
        return project.facts().description().iris(project.thing(), property).stream()
                .map(part -> reader.read(project, part))
                .toList();
    }

    private static PartOf component(Subject project, Node part) {
        Facts facts = project.facts();
        return new PartOf(
                Parts.anchor(project.thing(), part),
                facts.description().texts(part, DCTerms.title),
                facts.of(
                        part,
                        List.of(
                                Field.optional("Kind", DCTerms.type),
                                Field.optional("What it is", DCTerms.description),
                                Field.optional("Code", Names.CODE_REPOSITORY),
                                Field.expected("Licence", DCTerms.license),
                                Field.optional("Openness", LR.sourceOpenness)),
                        property -> List.of()));
    }

    private static PartOf grant(Subject project, Node part) {
        Facts facts = project.facts();
        String amount = project.parts().measure(part, Names.AMOUNT);
        return new PartOf(
                Parts.anchor(project.thing(), part),
                List.of(new Text(amount.isEmpty() ? "Amount not known to the register" : amount, "en")),
                facts.of(
                        part,
                        List.of(
                                Field.expected("Funder", Names.FUNDER),
                                Field.optional("Programme", LR.fundingProgramme),
                                Field.optional("Awarded", DCTerms.issued),
                                Field.optional("Note", DCTerms.description)),
                        property -> List.of()));
    }

    private static List<Fact> contacts(Subject project) {
        return project.facts().description().iris(project.thing(), DCAT.contactPoint).stream()
                .flatMap(contact -> project
                        .facts()
                        .of(
                                contact,
                                List.of(
                                        Field.optional("Team", VCARD4.fn),
                                        Field.optional("E-mail", VCARD4.hasEmail),
                                        Field.optional("Web page", VCARD4.hasURL)),
                                property -> List.of())
                        .stream())
                .toList();
    }
}
