package org.localreuse.harvest.feed;

import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.feed.CkanSite.Found;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Source;

/**
 * A CKAN, by its search.
 *
 * <p>Datasets come in the order of their last change, the newest first. So what changed stands before everything that did not: as
 * soon as one whole page holds nothing but what is known, unchanged, and the site counts exactly as many as are known and new, the
 * rest is as it was ({@code restUnchanged}). If a dataset vanished, the count does not fit, and everything is read.
 *
 * <p>What real sites do is met as follows. Fewer come than were asked for: we go on by what came. The list moves while it is read:
 * what comes twice is passed on once; if some have vanished we step back by as many; and if in the end some are missing, we look
 * through it again. The server stumbles: fewer are asked for, down to one, and that one is told as unreadable, with its key if the
 * search index knows it. There is no search: {@link CkanNames}.
 */
final class CkanFeed implements Feed {

    private static final int MOST_STUMBLES = 20;
    private static final int MOST_ROUNDS = 2;
    private static final int MOST_STEPS_BACK = 50;

    /** Entries of a search index without a dataset: so many may be counted and not come. */
    private static final int GHOSTS = 10;

    private final CkanSite site;
    private final CkanNames names;
    private final CkanSeen seen = new CkanSeen();
    private int stumbles;
    private int stepsBack;

    CkanFeed(CkanSite site) {
        this.site = site;
        this.names = new CkanNames(site);
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        if (cursor.isPresent() && CkanNames.isCursor(cursor.get())) {
            return Optional.of(names.page(source, cursor.get()));
        }
        if (cursor.isEmpty()) {
            seen.startOver();
        }
        CkanCursor at = cursor.map(CkanCursor::of).orElse(CkanCursor.START);
        return Optional.of(page(source, at, cursor.isEmpty() ? visit : Visit.NONE, known));
    }

    private Page page(Source source, CkanCursor start, Visit visit, Known known) {
        for (CkanCursor at = start; ; at = at.smaller()) {
            switch (site.search(at.start(), at.rows(), visit, source.local())) {
                case Found.Some some -> {
                    return page(at, some, known);
                }
                case Found.AsBefore same -> {
                    return Records.unchanged(visit);
                }
                case Found.NotSearching no -> {
                    return withoutSearch(source, at, no.reason());
                }
                case Found.Stumbled stumbled -> {
                    if (at.rows() == 1) {
                        return without(source, at, stumbled.reason(), known);
                    }
                }
            }
        }
    }

    private Page withoutSearch(Source source, CkanCursor at, FeedBroken reason) {
        boolean canBeListed = at.start() == 0 && at.round() == 0 && !site.isFiltered();
        if (canBeListed && names.areTold(source)) {
            return names.page(source, CkanNames.START);
        }
        throw reason;
    }

    /** The page of the one dataset that the server stumbles over. */
    private Page without(Source source, CkanCursor at, FeedBroken reason, Known known) {
        OptionalLong count = site.count(source.local());
        if (count.isEmpty() || ++stumbles > MOST_STUMBLES) {
            throw reason;
        }
        Records records = new Records();
        records.refuse(
                site.keyAt(at.start(), source.local()),
                new byte[0],
                Finding.refusal(
                        Position.UNKNOWN,
                        "The registry's server stumbles over its dataset number " + (at.start() + 1) + ".",
                        "Tell the registry: " + reason.getMessage()));
        seen.add(records, 0, known);
        return records.page(next(at, 1, count, 1), count, Visit.NONE);
    }

    private Page page(CkanCursor at, Found.Some some, Known known) {
        Records records = new Records();
        CkanRecords reader = new CkanRecords();
        reader.read(some.datasets(), some.outline(), records);
        boolean allKnown = seen.add(records, reader.passedOver(), known);
        boolean restUnchanged = allKnown && seen.accountsFor(some.count(), known);
        Optional<String> next =
                restUnchanged ? Optional.empty() : next(at, some.datasets().size(), some.count(), seen.newOnPage());
        return new Page(
                records.taken(),
                records.unreadable(),
                next,
                some.count(),
                restUnchanged,
                at.start() == 0 ? some.visit() : Visit.NONE);
    }

    private Optional<String> next(CkanCursor at, int received, OptionalLong count, int fresh) {
        long total = count.orElse(-1);
        if (at.round() > 0 && fresh == 0) {
            return Optional.empty();
        }
        if (received == 0) {
            refuseGap(at, total);
            return Optional.empty();
        }
        seen.countWas(at.count(), total);
        boolean back = at.vanished(total) > 0 && stepsBack++ < MOST_STEPS_BACK;
        CkanCursor next = back ? at.back(total) : at.after(received, total);
        if (total < 0 || next.start() < total) {
            return Optional.of(next.text());
        }
        boolean again = at.round() < MOST_ROUNDS && seen.missesSome(total);
        return again ? Optional.of(next.again().text()) : Optional.empty();
    }

    /** A site that counts on and lists no more must not look like one whose datasets are gone. */
    private void refuseGap(CkanCursor at, long total) {
        if (total - at.start() > Math.max(GHOSTS, total / 100)) {
            throw Addresses.broken(
                    site.shown(),
                    "says that it has " + total + " datasets and lists none after the first " + at.start()
                            + ". Try later, or tell its owner.");
        }
    }
}
