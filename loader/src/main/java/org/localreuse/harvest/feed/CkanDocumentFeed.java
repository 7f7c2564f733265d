package org.localreuse.harvest.feed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.feed.JsonOutline.Element;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Source;

/** One answer of a CKAN, kept as a file or asked for by itself: of a search, of one dataset, of a search index, or a bare dataset. */
final class CkanDocumentFeed implements Feed {

    private final Fetcher fetcher;

    CkanDocumentFeed(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        Ask ask = Ask.of(source.address(), "application/json, */*;q=0.1", source.local())
                .unlessAsAt(visit);
        return fetcher.document(ask).map(CkanDocumentFeed::page);
    }

    private static Page page(Reply.Answer answer) {
        JsonOutline outline = JsonOutline.of(answer);
        List<Element> datasets = datasets(outline)
                .orElseThrow(() ->
                        Addresses.broken(answer.address(), "is no answer of a CKAN. Check the address and the type."));
        Records records = new Records();
        new CkanRecords().read(datasets, outline, records);
        return records.page(Optional.empty(), OptionalLong.of(datasets.size()), answer.visit());
    }

    /** The datasets of an answer, wherever its kind has them. */
    static Optional<List<Element>> datasets(JsonOutline outline) {
        return outline.list("result.results")
                .or(() -> outline.list("result"))
                .or(() -> outline.object("result").map(List::of))
                .or(() -> outline.list("response.docs"))
                .or(() -> outline.list(""))
                .or(() -> outline.object("")
                        .filter(whole -> outline.scalar("name").isPresent()
                                && outline.list("resources").isPresent())
                        .map(List::of));
    }
}
