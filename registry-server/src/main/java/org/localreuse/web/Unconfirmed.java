package org.localreuse.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.Views;

/** The reuses that organisations are asked to confirm, for pages. */
public final class Unconfirmed {

    private final Views views;
    private final Addresses addresses;

    public Unconfirmed(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    /**
     * All that one organisation is asked to confirm, the longest unconfirmed first.
     *
     * @param organisation its code or slug
     * @throws org.localreuse.rest.BadRequest if there is none of that name
     */
    public List<Item> of(String organisation) {
        Catalogue catalogue = views.catalogue();
        return views.toConfirm().page(catalogue, side(organisation), Integer.MAX_VALUE).items().stream()
                .map(members -> item(members, catalogue))
                .toList();
    }

    /** How many these are; none for an organisation that is not known. */
    int count(String organisation) {
        Catalogue catalogue = views.catalogue();
        return Lookup.organisation(catalogue, organisation).isEmpty()
                ? 0
                : views.toConfirm().page(catalogue, side(organisation), 1).total();
    }

    /** One reuse, by its key; none where there is no such reuse. */
    public List<Item> one(String key) {
        Catalogue catalogue = views.catalogue();
        return Lookup.reuse(catalogue, key).stream()
                .map(reuse -> item(views.reuses().show(catalogue, reuse), catalogue))
                .toList();
    }

    /** How many reuses of each organisation nobody has confirmed for longer than they should be left; the most first. */
    public Map<Value, Long> staleByReuser() {
        Catalogue catalogue = views.catalogue();
        Asked stale = Asked.of(Map.of("stale", "true"));
        Map<Value, Long> counts = views.toConfirm().page(catalogue, stale, Integer.MAX_VALUE).items().stream()
                .flatMap(members -> item(members, catalogue).links("reusers").stream())
                .collect(Collectors.groupingBy(reuser -> reuser, Collectors.counting()));
        Map<Value, Long> inOrder = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Value, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().text()))
                .forEach(count -> inOrder.put(count.getKey(), count.getValue()));
        return inOrder;
    }

    private static Asked side(String organisation) {
        return Asked.of(Map.of("side", organisation));
    }

    private Item item(Map<String, Object> members, Catalogue catalogue) {
        return new Item(members, catalogue.references(), addresses);
    }
}
