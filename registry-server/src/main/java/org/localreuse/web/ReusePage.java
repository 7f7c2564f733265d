package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;

/** A reuse: who took up what, how, since when, on whose word. */
final class ReusePage {

    private ReusePage() {}

    /** @param statements each source with the status that it gives, where they are several */
    static Page of(Subject reuse, List<Fact> statements) {
        Claim claim = reuse.parts().claim(reuse.thing());
        String title = names(claim.who()) + ": reuse of " + names(claim.what());
        Map<String, Object> model = reuse.model(List.of(new Text(title, "")));
        model.put("claim", claim);
        model.put("descriptions", reuse.texts(DCTerms.description));
        model.put(
                "about",
                reuse.facts(
                        Field.expected("Who reuses", LR.reuser),
                        Field.expected("What is reused", LR.reuseOf),
                        Field.optional("Only this part", LR.reusedPart),
                        Field.expected("How", LR.reuseKind),
                        Field.expected("Status", LR.reuseStatus),
                        Field.expected("Since", LR.since),
                        Field.optional("Until", LR.until),
                        Field.optional("Scaling", LR.scalingMode),
                        Field.optional("Carried out by", LR.deliveryModel),
                        Field.optional("Supplier", LR.supplier),
                        Field.optional("Version taken", LR.sourceVersion),
                        Field.optional("What was changed", LR.modification),
                        Field.optional("What came of it", LR.result),
                        Field.optional("Where", DCTerms.spatial)));
        model.put(
                "trust",
                reuse.facts(
                        Field.expected("Stated by", LR.assertedBy),
                        Field.expected("How well the sources agree", LR.corroboration),
                        Field.expected("Last confirmed", LR.lastConfirmed),
                        Field.expected("Evidence", LR.evidence)));
        model.put("statements", statements);
        model.put("barriers", reuse.parts().barriers(reuse.thing()));
        model.put("outcomes", reuse.parts().outcomes(reuse.thing()));
        return new Page("reuse", Frame.of(title, "reuses").below(new Link("Reuses", "/reuses")), model);
    }

    private static String names(List<Value> values) {
        return values.isEmpty()
                ? "not known"
                : String.join(
                        " and ",
                        values.stream().map(value -> value.text().value()).toList());
    }
}
