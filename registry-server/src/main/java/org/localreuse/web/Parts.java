package org.localreuse.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;
import org.localreuse.rest.Catalogue;

/** Reuses, barriers, outcomes and grants, read from a description. */
final class Parts {

    private final Facts facts;
    private final Addresses addresses;
    private final Catalogue catalogue;

    /** @param catalogue tells which reuses nobody confirmed lately */
    Parts(Facts facts, Addresses addresses, Catalogue catalogue) {
        this.facts = facts;
        this.addresses = addresses;
        this.catalogue = catalogue;
    }

    /** Every reuse in the description: those in use first, then by who. */
    List<Claim> claims() {
        return facts.description().instances(LR.Reuse).stream()
                .map(this::claim)
                .sorted(Comparator.comparingInt(Claim::rank)
                        .thenComparing(claim -> claim.who().toString()))
                .toList();
    }

    Claim claim(Node reuse) {
        return new Claim(
                new Link("Details", addresses.of(reuse.getURI())),
                facts.values(reuse, LR.reuser),
                facts.values(reuse, LR.reuseOf),
                facts.values(reuse, LR.reuseKind),
                facts.description().iris(reuse, LR.currentStatus).stream()
                        .map(this::status)
                        .sorted(Comparator.comparingInt(Claim.Status::rank))
                        .toList(),
                facts.words(reuse, LR.since),
                byHost(facts.values(reuse, LR.evidence)),
                facts.values(reuse, LR.corroboration),
                lastConfirmed(reuse),
                catalogue.lapsed(reuse).map(Words::lapse).orElse(""));
    }

    /** The latest day of all sources, in words. */
    private String lastConfirmed(Node reuse) {
        return facts.description()
                .objects(reuse, LR.lastConfirmed)
                .map(Node::getLiteralLexicalForm)
                .max(Comparator.naturalOrder())
                .map(Words::date)
                .orElse("");
    }

    /** In a table there is room for the host only; a number tells several of one host apart. */
    private static List<Value> byHost(List<Value> evidence) {
        Map<String, Integer> met = new HashMap<>();
        return evidence.stream().map(one -> byHost(one, met)).toList();
    }

    private static Value byHost(Value evidence, Map<String, Integer> met) {
        String[] parts = evidence.href().split("/");
        if (parts.length < 3) {
            return evidence;
        }
        String host = parts[2].replaceFirst("^www\\.", "");
        int number = met.merge(host, 1, Integer::sum);
        return new Value(new Text(number == 1 ? host : host + " (" + number + ")", ""), evidence.href());
    }

    private Claim.Status status(Node concept) {
        String iri = concept.getURI();
        return new Claim.Status(
                iri.substring(iri.lastIndexOf('/') + 1), facts.label(concept).value());
    }

    /** The barriers that the thing itself met. */
    List<Barrier> barriers(Node thing) {
        return facts.description().iris(thing, LR.barrier).stream()
                .map(barrier -> barrier(thing, barrier, List.of()))
                .toList();
    }

    /** The barriers that the reuses in the description met. */
    List<Barrier> barriersOfReuses() {
        return facts.description().instances(LR.Reuse).stream()
                .flatMap(reuse -> facts.description().iris(reuse, LR.barrier).stream()
                        .map(barrier -> barrier(reuse, barrier, facts.values(reuse, LR.reuser))))
                .toList();
    }

    private Barrier barrier(Node thing, Node barrier, List<Value> where) {
        return new Barrier(
                where.isEmpty() ? anchor(thing, barrier) : "",
                facts.values(barrier, LR.barrierType),
                where,
                facts.values(barrier, LR.resolution),
                facts.values(barrier, LR.enabler),
                facts.description().texts(barrier, DCTerms.description),
                facts.values(barrier, LR.evidence));
    }

    /** The outcomes of the thing itself. */
    List<Outcome> outcomes(Node thing) {
        return facts.description().iris(thing, LR.outcome).stream()
                .map(outcome -> new Outcome(
                        anchor(thing, outcome),
                        facts.values(outcome, LR.outcomeKind),
                        measure(outcome, Names.VALUE),
                        facts.description().texts(outcome, DCTerms.description),
                        facts.values(outcome, LR.evidence)))
                .toList();
    }

    /** A figure with its currency or unit; empty where there is none. */
    String measure(Node node, Property property) {
        String amount = facts.words(node, property);
        String currency = facts.words(node, Names.CURRENCY);
        String unit = facts.words(node, Names.UNIT);
        if (amount.isEmpty()) {
            return "";
        }
        String figure = currency.isEmpty() ? amount : Words.money(amount, currency);
        return unit.isEmpty() ? figure : figure + " " + unit;
    }

    /** Where the page about the thing tells of its part: {@code barrier-1}. */
    static String anchor(Node thing, Node part) {
        String start = thing.getURI() + "/";
        String iri = part.getURI();
        return iri.startsWith(start) ? iri.substring(start.length()).replace('/', '-') : "";
    }
}
