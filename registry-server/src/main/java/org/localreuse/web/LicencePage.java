package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.LR;

/** A licence: how open it is, and what it permits, requires and forbids. */
final class LicencePage {

    private LicencePage() {}

    static Page of(Subject licence) {
        List<Text> names = licence.texts(SKOS.prefLabel);
        Map<String, Object> model = licence.model(names);
        model.put("kind", "Licence");
        model.put("descriptions", licence.texts(SKOS.definition));
        model.put(
                "about",
                licence.facts(
                        Field.expected("How open it is", LR.openness),
                        Field.optional("SPDX identifier", SKOS.notation),
                        Field.optional("Also called", SKOS.altLabel),
                        Field.expected("Permits", Names.PERMITS),
                        Field.expected("Requires", Names.REQUIRES),
                        Field.optional("Forbids", Names.PROHIBITS),
                        Field.optional("What may be put under it too", Names.COMPATIBLE),
                        Field.optional("Elsewhere", SKOS.exactMatch)));
        return new Page(
                "thing", Frame.of(licence.title(names), "").below(new Link("Licences", "/scheme/licence")), model);
    }
}
