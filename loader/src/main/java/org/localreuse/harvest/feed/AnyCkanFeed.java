package org.localreuse.harvest.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;

/** A CKAN, or one answer of it: the address tells which. */
final class AnyCkanFeed implements Feed {

    private final Fetcher fetcher;
    private @Nullable Feed chosen;

    AnyCkanFeed(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        Feed feed = chosen == null ? choice(CkanAddress.of(source.address())) : chosen;
        chosen = feed;
        return feed.read(source, cursor, visit, known);
    }

    private Feed choice(CkanAddress address) {
        return address.isDocument() ? new CkanDocumentFeed(fetcher) : new CkanFeed(new CkanSite(fetcher, address));
    }
}
