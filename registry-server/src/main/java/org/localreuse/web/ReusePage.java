package org.localreuse.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;

/** A reuse: who took up what, how, since when, on whose word. */
final class ReusePage {

    private static final String STATUS = "Status";
    private static final String LAST_CONFIRMED = "Last confirmed";

    private ReusePage() {}

    /**
     * @param statements what each source says, where they are several
     * @param disputers who says that it never was as described
     */
    static Page of(Subject reuse, List<Fact> statements, List<Value> disputers) {
        Claim claim = reuse.parts().claim(reuse.thing());
        String title = names(claim.who()) + ": reuse of " + names(claim.what());
        Map<String, Object> model = reuse.model(List.of(new Text(title, "")));
        model.put("key", reuse.key());
        model.put("claim", claim);
        model.put("descriptions", reuse.texts(DCTerms.description));
        model.put(
                "about",
                settled(
                        reuse,
                        claim,
                        Field.expected("Who reuses", LR.reuser),
                        Field.expected("What is reused", LR.reuseOf),
                        Field.optional("Only this part", LR.reusedPart),
                        Field.expected("How", LR.reuseKind),
                        Field.expected(STATUS, LR.reuseStatus),
                        Field.expected("Since", LR.since),
                        Field.optional("Until", LR.until),
                        Field.optional("Scaling", LR.scalingMode),
                        Field.optional("Carried out by", LR.deliveryModel),
                        Field.optional("Supplier", LR.supplier),
                        Field.optional("Version taken", LR.sourceVersion),
                        Field.optional("What was changed", LR.modification),
                        Field.optional("What came of it", LR.result),
                        Field.optional("Where", DCTerms.spatial)));
        model.put("trust", trust(reuse, claim, disputers));
        model.put("statements", statements);
        model.put("barriers", reuse.parts().barriers(reuse.thing()));
        model.put("outcomes", reuse.parts().outcomes(reuse.thing()));
        return new Page("reuse", Frame.of(title, "reuses").below(new Link("Reuses", "/reuses")), model);
    }

    private static List<Fact> trust(Subject reuse, Claim claim, List<Value> disputers) {
        List<Fact> trust = new ArrayList<>(settled(
                reuse,
                claim,
                Field.expected("Stated by", LR.assertedBy),
                Field.expected("How well the sources agree", LR.corroboration),
                Field.expected(LAST_CONFIRMED, LR.lastConfirmed),
                Field.expected("Evidence", LR.evidence)));
        if (!disputers.isEmpty()) {
            trust.add(1, new Fact("Disputed by", disputers, reuse.sources().of(LR.disputedBy.asNode())));
        }
        return trust;
    }

    /** The facts, with what counts in place of all that the sources give: the current status, the latest confirmation. */
    private static List<Fact> settled(Subject reuse, Claim claim, Field... fields) {
        return reuse.facts(fields).stream()
                .map(fact -> settled(reuse, claim, fact))
                .toList();
    }

    private static Fact settled(Subject reuse, Claim claim, Fact fact) {
        if (!fact.isKnown()) {
            return fact;
        }
        return switch (fact.label()) {
            case STATUS -> new Fact(STATUS, reuse.facts().values(reuse.thing(), LR.currentStatus), fact.sources());
            case LAST_CONFIRMED -> new Fact(LAST_CONFIRMED, List.of(Value.of(claim.lastConfirmed())), fact.sources());
            default -> fact;
        };
    }

    private static String names(List<Value> values) {
        return values.isEmpty()
                ? "not known"
                : String.join(
                        " and ",
                        values.stream().map(value -> value.text().value()).toList());
    }
}
