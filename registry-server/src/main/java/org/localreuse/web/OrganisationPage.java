package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.LR;

/** A council or another organisation: who it is, what it reuses, what of its own others reuse. */
final class OrganisationPage {

    private OrganisationPage() {}

    /**
     * @param holdings what the JSON view says of it: what it publishes, leads and takes part in
     * @param toConfirm how many reuses it is asked to confirm
     */
    static Page of(Subject organisation, Item holdings, int toConfirm) {
        boolean council = organisation
                .facts()
                .description()
                .graph()
                .contains(organisation.thing(), RDF.type.asNode(), LR.Council.asNode());
        List<Text> names = organisation.texts(FOAF.name);
        Map<String, Object> model = organisation.model(names);
        model.put("council", council);
        model.put("about", council ? council(organisation) : other(organisation));
        model.put("claims", organisation.parts().claims());
        model.put("barriers", organisation.parts().barriersOfReuses());
        model.put("homepages", organisation.facts().values(organisation.thing(), FOAF.homepage));
        model.put("successors", organisation.facts().values(organisation.thing(), DCTerms.isReplacedBy));
        model.put("ended", organisation.facts().words(organisation.thing(), LR.until));
        String key = organisation.key();
        model.put("key", key);
        model.put("toConfirm", toConfirm);
        model.put("leads", holdings.links("owns"));
        model.put("partnerIn", holdings.links("partnerIn"));
        model.put("publishes", holdings.links("publishes"));
        String section = council ? "councils" : "organisations";
        return new Page(
                "organisation",
                Frame.of(organisation.title(names), section)
                        .below(new Link(council ? "Councils" : "Organisations", "/" + section))
                        .with(List.of(new Frame.Alternate(
                                "Reuses as CSV", "text/csv", "/api/reuses?by=" + key + "&format=csv"))),
                model);
    }

    private static List<Fact> council(Subject council) {
        return council.facts(
                Field.expected("Type", ORG.classification),
                Field.optional("Also called", SKOS.altLabel),
                Field.optional("Register code", LR.registerCode),
                Field.expected("GSS code", LR.gssCode),
                Field.optional("Area", LR.administers),
                Field.optional("In existence since", LR.since),
                Field.optional("Until", LR.until),
                Field.optional("Replaced by", DCTerms.isReplacedBy),
                Field.optional("Replaces", DCTerms.replaces),
                Field.optional("Member of", ORG.memberOf),
                Field.expected("Web site", FOAF.homepage, FOAF.page),
                Field.optional("Elsewhere", SKOS.exactMatch));
    }

    private static List<Fact> other(Subject organisation) {
        return organisation.facts(
                Field.expected("Type", ORG.classification),
                Field.optional("Also called", SKOS.altLabel),
                Field.optional("Identifier", DCTerms.identifier),
                Field.optional("Members", ORG.hasMember),
                Field.optional("Since", LR.since),
                Field.optional("Until", LR.until),
                Field.expected("Web site", FOAF.homepage, FOAF.page),
                Field.optional("Elsewhere", SKOS.exactMatch));
    }
}
