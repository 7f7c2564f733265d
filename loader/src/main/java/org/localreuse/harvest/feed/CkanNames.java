package org.localreuse.harvest.feed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.feed.JsonOutline.Element;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Source;

/** A CKAN that does not search: the list of its names, and then each dataset by itself. */
final class CkanNames {

    private static final String CURSOR = "names:";
    private static final int ROWS = 20;

    static final String START = CURSOR + 0;

    private final CkanSite site;
    private @Nullable List<String> names;

    CkanNames(CkanSite site) {
        this.site = site;
    }

    static boolean isCursor(String text) {
        return text.startsWith(CURSOR);
    }

    /** Whether the site tells the names of its datasets. */
    boolean areTold(Source source) {
        names = site.names(source.local()).orElse(null);
        return names != null;
    }

    Page page(Source source, String cursor) {
        List<String> all = names;
        if (all == null) {
            all = site.names(source.local())
                    .orElseThrow(() -> Addresses.broken(site.shown(), "lists its datasets no more. Try later."));
            names = all;
        }
        int start = Math.min(Integer.parseInt(cursor.substring(CURSOR.length())), all.size());
        int end = Math.min(start + ROWS, all.size());
        Records records = new Records();
        all.subList(start, end).forEach(name -> read(source, name, records));
        Optional<String> next = end < all.size() ? Optional.of(CURSOR + end) : Optional.empty();
        return records.page(next, OptionalLong.of(all.size()), Visit.NONE);
    }

    private void read(Source source, String name, Records records) {
        Reply reply = site.dataset(name, source.local());
        if (reply instanceof Reply.Answer answer) {
            JsonOutline outline = JsonOutline.of(answer);
            Optional<Element> dataset = CkanDocumentFeed.datasets(outline)
                    .flatMap(list -> list.stream().findFirst());
            dataset.ifPresentOrElse(
                    element -> new CkanRecords().read(element, outline.bytes(element), records),
                    () -> refuse(name, Addresses.broken(answer.address(), "says nothing of the dataset."), records));
        } else if (reply instanceof Reply.Failed failed && failed.status() != 404 && failed.status() != 410) {
            refuse(name, failed.reason(), records);
        }
    }

    private static void refuse(String name, FeedBroken reason, Records records) {
        records.refuse(
                Optional.empty(),
                new byte[0],
                Finding.refusal(
                        Position.UNKNOWN,
                        "The registry lists the dataset “" + name + "” and does not give it.",
                        "Tell the registry: " + reason.getMessage()));
    }
}
