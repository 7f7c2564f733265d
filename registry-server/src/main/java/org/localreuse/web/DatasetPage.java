package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.PROV;

/** A dataset: who publishes it, under which terms, where it is to be had, and who uses it. */
final class DatasetPage {

    private DatasetPage() {}

    /**
     * @param used what the JSON view says of it: which projects use and make it
     * @param gone where it is to be had no more
     * @param alsoListed other records of the same dataset
     */
    static Page of(Subject dataset, Item used, List<Gone> gone, List<Value> alsoListed) {
        List<Text> titles = dataset.texts(DCTerms.title);
        Map<String, Object> model = dataset.model(titles);
        model.put("gone", gone);
        model.put("descriptions", dataset.texts(DCTerms.description));
        model.put(
                "about",
                dataset.facts(
                        Field.expected("Published by", DCTerms.publisher),
                        Field.expected("Licence", DCTerms.license),
                        Field.optional("Status", Names.DATASET_STATUS),
                        Field.optional("Access", DCTerms.accessRights),
                        Field.optional("Follows the standard", DCTerms.conformsTo),
                        Field.optional("Council service", DCAT.theme),
                        Field.optional("Where", DCTerms.spatial),
                        Field.optional("Keywords", DCAT.keyword),
                        Field.optional("Identifier", DCTerms.identifier),
                        Field.optional("Web page", DCAT.landingPage)));
        model.put("usedBy", used.links("usedBy"));
        model.put("producedBy", used.links("producedBy"));
        model.put("sameAs", alsoListed);
        model.put("distributions", distributions(dataset));
        model.put("records", records(dataset));
        model.put("claims", dataset.parts().claims());
        model.put("barriersOfReuses", dataset.parts().barriersOfReuses());
        return new Page(
                "dataset", Frame.of(dataset.title(titles), "datasets").below(new Link("Datasets", "/datasets")), model);
    }

    private static List<PartOf> distributions(Subject dataset) {
        Facts facts = dataset.facts();
        return facts.description().iris(dataset.thing(), DCAT.distribution).stream()
                .map(part -> new PartOf(
                        Parts.anchor(dataset.thing(), part),
                        facts.description().texts(part, DCTerms.title),
                        facts.of(
                                part,
                                List.of(
                                        Field.expected("Where to get it", DCAT.accessURL, DCAT.downloadURL),
                                        Field.optional("Format", DCAT.mediaType, DCTerms.format),
                                        Field.optional("Licence", DCTerms.license)),
                                property -> List.of())))
                .toList();
    }

    private static List<Fact> records(Subject dataset) {
        Facts facts = dataset.facts();
        List<Node> records = facts.description().subjects(FOAF.primaryTopic, dataset.thing());
        return records.stream()
                .flatMap(record -> facts
                        .of(
                                record,
                                List.of(
                                        Field.optional("Record elsewhere", DCTerms.source),
                                        Field.optional("First listed", DCTerms.issued),
                                        Field.optional("Record changed", DCTerms.modified),
                                        Field.optional("Listed no more since", PROV.invalidatedAtTime)),
                                property -> List.of())
                        .stream())
                .toList();
    }
}
