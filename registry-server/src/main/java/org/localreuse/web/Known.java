package org.localreuse.web;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.intake.History;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.rest.Withdrawn;
import org.localreuse.store.PublishedStore;

/** What the register knows. A thing is known if something is said of it, or something points at it. */
public final class Known {

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Describer describer;
    private final Addresses addresses;
    private final History history;

    /** @param history tells what was known once */
    public Known(PublishedStore store, QueryLibrary queries, Addresses addresses, History history) {
        this.history = history;
        this.store = store;
        this.queries = queries;
        this.describer = new Describer(queries);
        this.addresses = addresses;
    }

    /**
     * Whether the thing with that identifier is known. A GSS code counts, and so does an ending that asks for a representation.
     *
     * @param path of the identifier, {@code /id/} left out
     */
    boolean has(String path, Address address) {
        Address plain = address.withoutExtension();
        boolean whole = address.fragment().isEmpty();
        return isKnown(NodeFactory.createURI(store.base().iri() + "id/" + path))
                || whole && isKnown(addresses.thing(plain.type(), plain.key()))
                || whole && council(plain).isPresent();
    }

    /**
     * What is known of a thing; empty if nothing is.
     *
     * @param type as it stands in the address
     */
    Optional<Graph> describe(String type, Node thing) {
        return store.read(link -> describer.describe(link, type, thing));
    }

    /** The record that stands for a thing which nothing describes any more but that it is a duplicate. */
    Optional<Node> mergedInto(Node thing) {
        return standing(thing).filter(row -> !isDescribed(row)).flatMap(row -> row.node("main"));
    }

    /**
     * Refuses a thing that was described and is no more, though something may point at it still.
     *
     * @throws Withdrawn if so
     */
    void refuseWithdrawn(Node thing) {
        if (standing(thing).filter(Known::isDescribed).isEmpty()) {
            history.gone(thing).ifPresent(gone -> {
                throw new Withdrawn(gone);
            });
        }
    }

    /** The document about the council that has or had a GSS code. */
    Optional<String> council(Address address) {
        if (!address.type().equals("council")) {
            return Optional.empty();
        }
        return first("council-by-gss-code", "code", address.key())
                .flatMap(row -> row.iri("council"))
                .map(addresses::of);
    }

    private boolean isKnown(Node thing) {
        return standing(thing).isPresent();
    }

    private Optional<Row> standing(Node thing) {
        return first("is-known", "thing", thing.getURI());
    }

    private static boolean isDescribed(Row row) {
        return row.text("described").filter("true"::equals).isPresent();
    }

    private Optional<Row> first(String query, String parameter, String value) {
        return store.read(link -> queries.get(query).select(link, Map.of(parameter, value), row -> row).stream()
                .findFirst());
    }
}
