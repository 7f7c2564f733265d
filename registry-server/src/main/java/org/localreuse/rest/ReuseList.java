package org.localreuse.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;

/** The list of reuses: every claim that somebody reuses something. */
final class ReuseList {

    private static final Set<String> MEMBERS = Set.of(
            "reusers",
            "reuseOf",
            "reusedParts",
            "results",
            "reuseKinds",
            "status",
            "scaling",
            "deliveryModel",
            "suppliers",
            "modification",
            "sourceVersion",
            "since",
            "until",
            "lastConfirmed",
            "evidence",
            "corroboration",
            "assertedBy");
    private static final Set<Node> GOING_ON = Set.of(
            Base.concept("reuse-status", "piloting"),
            Base.concept("reuse-status", "live"),
            Base.concept("reuse-status", "paused"));

    private ReuseList() {}

    static ListView view() {
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("since", SortKey.text(Terms.SINCE));
        sorts.put("lastConfirmed", SortKey.text(Terms.LAST_CONFIRMED));
        sorts.put("reuser", byName(Terms.REUSER));
        sorts.put("source", byName(Terms.REUSE_OF));
        return new ListView(catalogue -> catalogue.ofClass(Terms.REUSE), filters(), sorts, ReuseList::item, columns());
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put(
                "project",
                (catalogue, name, value) -> of(
                        catalogue,
                        Lookup.project(catalogue, value)
                                .orElseThrow(() -> BadRequest.unknown(name, "project", value))));
        filters.put(
                "dataset",
                (catalogue, name, value) -> of(
                        catalogue,
                        Lookup.dataset(catalogue, value)
                                .orElseThrow(() -> BadRequest.unknown(name, "dataset", value))));
        filters.put("by", ReuseList::by);
        filters.put("from", ReuseList::from);
        filters.put("kind", Filter.concept(Terms.REUSE_KIND, "reuse-kind"));
        filters.put("status", ReuseList::status);
        filters.put("corroboration", Filter.concept(Terms.CORROBORATION, "corroboration"));
        filters.put("since", (catalogue, name, value) -> began(catalogue, Times.partialDate(name, value), true));
        filters.put("until", (catalogue, name, value) -> began(catalogue, Times.partialDate(name, value), false));
        filters.put("stale", Filter.truth(ReuseList::isStale));
        return filters;
    }

    private static List<Column> columns() {
        return Column.of(
                "id=key",
                "iri=id",
                "reusers=reusers.key",
                "reuser_names=reusers.label",
                "reuse_of=reuseOf.key",
                "reuse_of_name=reuseOf.label",
                "reused_parts=reusedParts.id",
                "results=results.key",
                "reuse_kinds=reuseKinds",
                "status",
                "scaling",
                "delivery_model=deliveryModel",
                "since",
                "until",
                "last_confirmed=lastConfirmed",
                "corroboration",
                "asserted_by=assertedBy.key",
                "evidence");
    }

    static Map<String, Object> item(Catalogue catalogue, Node reuse) {
        Map<String, Object> item = catalogue.frame().of(catalogue.facts(), reuse, MEMBERS);
        settle(catalogue, reuse, item);
        return item;
    }

    /** Puts the status that counts in place of whichever the graph gave, and adds what each side claims. */
    static void settle(Catalogue catalogue, Node reuse, Map<String, Object> members) {
        catalogue.reuses().status(reuse).ifPresent(status -> members.put("status", Concepts.slug(status)));
        members.put(
                "claims",
                catalogue.reuses().claims(reuse).stream()
                        .map(claim -> claim(catalogue, claim))
                        .toList());
    }

    private static Map<String, Object> claim(Catalogue catalogue, ReuseIndex.Claim claim) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("by", catalogue.references().of(claim.who()));
        members.put("status", Concepts.slug(claim.status()));
        members.put("at", claim.when());
        members.put("graph", claim.graph().toString());
        return members;
    }

    private static Predicate<Node> of(Catalogue catalogue, Node source) {
        return catalogue.reuses().of(source)::contains;
    }

    private static Predicate<Node> by(Catalogue catalogue, String name, String value) {
        Node reuser = Lookup.meantOrganisation(catalogue, name, value);
        return catalogue.reuses().by(reuser)::contains;
    }

    /** Reuses of what an organisation leads or publishes. */
    private static Predicate<Node> from(Catalogue catalogue, String name, String value) {
        Node owner = Lookup.meantOrganisation(catalogue, name, value);
        return reuse -> catalogue.reuses().sources(reuse).stream()
                .anyMatch(source ->
                        catalogue.has(source, Terms.LEAD, owner) || catalogue.has(source, Terms.PUBLISHER, owner));
    }

    private static Predicate<Node> status(Catalogue catalogue, String name, String value) {
        Set<Node> wanted = catalogue.concepts().at(name, "reuse-status", value);
        return reuse ->
                catalogue.reuses().status(reuse).filter(wanted::contains).isPresent();
    }

    private static Predicate<Node> began(Catalogue catalogue, String bound, boolean since) {
        return reuse -> {
            Optional<String> start = catalogue.first(reuse, Terms.SINCE).map(Node::getLiteralLexicalForm);
            return start.isPresent()
                    && (since ? Times.notBefore(start.get(), bound) : Times.notAfter(start.get(), bound));
        };
    }

    /** Said to go on, but nobody has confirmed it in the year before the revision, or ever. */
    private static boolean isStale(Catalogue catalogue, Node reuse) {
        Instant asOf = catalogue.asOf();
        String bound = LocalDate.ofInstant(asOf, ZoneOffset.UTC).minusYears(1).toString();
        boolean goingOn =
                catalogue.reuses().status(reuse).filter(GOING_ON::contains).isPresent();
        return goingOn
                && catalogue.values(reuse, Terms.LAST_CONFIRMED).stream()
                        .noneMatch(date -> date.getLiteralLexicalForm().compareTo(bound) >= 0);
    }

    private static SortKey byName(Node property) {
        return (catalogue, reuse, asked) -> catalogue
                .first(reuse, property)
                .map(thing -> Words.fold(catalogue.references().name(thing)))
                .orElse("");
    }
}
