package org.localreuse.harvest.feed;

import org.localreuse.harvest.Feed;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.SourceType;

/** Gives the feed for a kind of registry. */
public final class Feeds {

    private final Fetcher fetcher;

    public Feeds(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * A feed for one harvest of one source: it remembers what it has seen, so each harvest needs a new one.
     *
     * @throws IllegalArgumentException if such sources list no datasets: a publiccode.yml is fetched and handed in
     */
    public Feed of(SourceType type) {
        return switch (type) {
            case CKAN -> new AnyCkanFeed(fetcher);
            case DCAT -> new DcatFeed(fetcher);
            case DATAJSON -> new DataJsonFeed(fetcher);
            case SPARQL -> new SparqlFeed(fetcher);
            case PUBLICCODE -> throw new IllegalArgumentException("A " + type.word() + " source lists no datasets.");
        };
    }
}
