package org.localreuse.harvest.feed;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Source;

/**
 * A catalogue in DCAT, whole or in pages, on one host. The cursor is the address of the next page. A page that cannot be parsed ends
 * the harvest, wherever it stands: nobody can tell what is on it, nor what comes after it.
 */
final class DcatFeed implements Feed {

    static final String ACCEPT = "text/turtle, application/n-triples;q=0.9, application/ld+json;q=0.8, "
            + "application/rdf+xml;q=0.8, application/trig;q=0.7, application/n-quads;q=0.7, application/json;q=0.4, */*;q=0.1";

    private final Fetcher fetcher;
    private final Set<URI> read = new HashSet<>();

    DcatFeed(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        URI address = cursor.map(URI::create).orElse(source.address());
        refuseElsewhere(source.address(), address);
        if (cursor.isEmpty()) {
            read.clear();
        }
        if (!read.add(address)) {
            throw Addresses.broken(address, "was read already: the pages go round in a circle. Tell its owner.");
        }
        return fetcher.document(Ask.of(address, ACCEPT, source.local()).unlessAsAt(visit))
                .map(DcatFeed::page);
    }

    /** A source was set up with its address: what it leads on to was not. */
    private static void refuseElsewhere(URI source, URI page) {
        if (!String.valueOf(source.getHost()).equalsIgnoreCase(page.getHost())) {
            throw Addresses.broken(
                    page,
                    "is named as the next page of " + Addresses.shown(source)
                            + " and is of another host. If it is right, use the address of that host for the source.");
        }
    }

    private static Page page(Reply.Answer answer) {
        Graph graph = RdfDocument.parse(answer);
        DatasetStatements statements = new DatasetStatements(graph);
        Optional<URI> next = answer.next().or(() -> Hydra.next(graph, answer.address()));
        if (statements.datasets().isEmpty()) {
            refuseOther(answer, statements, next.isEmpty());
        }
        return DcatRecords.of(statements).page(next.map(URI::toString), Hydra.total(graph), answer.visit());
    }

    private static void refuseOther(Reply.Answer answer, DatasetStatements statements, boolean last) {
        if (!statements.isCatalogue()) {
            throw Addresses.broken(
                    answer.address(),
                    "says nothing in DCAT: it names no catalogue and no dataset. Check the address and the type.");
        }
        if (last && statements.onlyListed() > 0) {
            throw Addresses.broken(
                    answer.address(),
                    "lists " + statements.onlyListed()
                            + " datasets and describes none. Use an address that describes them.");
        }
    }
}
