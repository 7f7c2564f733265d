package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

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

    private ReuseList() {}

    static ListView view() {
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("since", SortKey.text(Terms.SINCE));
        sorts.put("lastConfirmed", ReuseList.lastConfirmed());
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
        filters.put(
                "stale",
                Filter.truth((catalogue, reuse) -> catalogue.freshness().isStale(catalogue, reuse)));
        return filters;
    }

    static List<Column> columns() {
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
                "freshness",
                "corroboration",
                "asserted_by=assertedBy.key",
                "disputed_by=disputedBy.key",
                "evidence");
    }

    static Map<String, Object> item(Catalogue catalogue, Node reuse) {
        Map<String, Object> item = catalogue.frame().of(catalogue.facts(), reuse, MEMBERS);
        settle(catalogue, reuse, item);
        return item;
    }

    /**
     * Puts what counts in place of whichever the graph gave first: the current status, the latest day of the sources. Adds how fresh it
     * is, who disputes it, and what each side claims.
     */
    static void settle(Catalogue catalogue, Node reuse, Map<String, Object> members) {
        ReuseIndex reuses = catalogue.reuses();
        reuses.status(reuse).ifPresent(status -> members.put("status", Concepts.slug(status)));
        reuses.lastConfirmed(reuse).ifPresent(day -> members.put("lastConfirmed", day));
        reuses.latest(reuse, Terms.UNTIL).ifPresent(end -> members.put("until", end));
        catalogue.freshness().of(catalogue, reuse).ifPresent(state -> members.put("freshness", state.slug()));
        members.remove("disputedBy");
        List<Node> disputers = reuses.disputers(reuse);
        if (!disputers.isEmpty()) {
            members.put(
                    "disputedBy",
                    disputers.stream().map(catalogue.references()::of).toList());
        }
        members.put(
                "claims",
                reuses.claims(reuse).stream()
                        .map(claim -> claim(catalogue, claim))
                        .toList());
    }

    private static Map<String, Object> claim(Catalogue catalogue, ReuseIndex.Claim claim) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("by", catalogue.references().of(claim.who()));
        members.put("status", Concepts.slug(claim.status()));
        if (claim.disputes()) {
            members.put("disputes", true);
        }
        if (!claim.reason().isEmpty()) {
            members.put("reason", claim.reason());
        }
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

    /** By the day of the last confirmation; those never confirmed first. */
    static SortKey lastConfirmed() {
        return (catalogue, reuse, asked) ->
                catalogue.reuses().lastConfirmed(reuse).orElse("");
    }

    private static SortKey byName(Node property) {
        return (catalogue, reuse, asked) -> catalogue
                .first(reuse, property)
                .map(thing -> Words.fold(catalogue.references().name(thing)))
                .orElse("");
    }
}
