package org.localreuse.harvest.feed;

import org.localreuse.harvest.Feed;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;

/** Gives the feed of a source, by how its registry is spoken to. */
public final class Feeds {

    private final Fetcher fetcher;

    public Feeds(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * A feed for one harvest of that source: it remembers what it has seen, so each harvest needs a new one.
     *
     * @throws IllegalArgumentException if the source lists no datasets: a publiccode.yml is fetched and handed in
     */
    public Feed of(Source source) {
        return switch (source.type()) {
            case CKAN -> ckan(CkanAddress.of(source.address()));
            case DCAT -> new DcatFeed(fetcher);
            case DATAJSON -> new DataJsonFeed(fetcher);
            case SPARQL -> new SparqlFeed(fetcher);
            case PUBLICCODE -> throw new IllegalArgumentException(source.address() + " lists no datasets.");
        };
    }

    private Feed ckan(CkanAddress address) {
        return address.isDocument() ? new CkanDocumentFeed(fetcher) : new CkanFeed(new CkanSite(fetcher, address));
    }
}
