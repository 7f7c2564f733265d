package org.localreuse.harvest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.localreuse.harvest.HarvestReport.InQuarantine;
import org.localreuse.intake.Publisher;
import org.localreuse.model.Harvest;
import org.localreuse.model.Harvest.State;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.record.HarvestRecord;
import org.localreuse.record.HarvestRecord.Difference;
import org.localreuse.record.IntakeRecord;
import org.localreuse.resolve.Names;

/**
 * Harvests registries: reads all that one lists, compares it with what it listed before, and publishes the difference. Nothing is
 * taken away before the feed was read to its end, and not where suspiciously much is missing; what is gone stays, as withdrawn.
 */
public final class Harvester {

    /** What was read longer ago than this may have changed meanwhile, and is read again. */
    private static final Duration STILL_FRESH = Duration.ofHours(24);

    /** So many examples are told. */
    private static final int EXAMPLES = 20;

    private final IntakeRecord record;
    private final Publisher publisher;
    private final Function<SourceType, Feed> feeds;
    private final RecordMapper mapper;
    private final Supplier<Names> names;

    /**
     * @param feeds how a registry is read
     * @param names every name that is known at the time
     */
    public Harvester(
            IntakeRecord record,
            Publisher publisher,
            Function<SourceType, Feed> feeds,
            RecordMapper mapper,
            Supplier<Names> names) {
        this.record = record;
        this.publisher = publisher;
        this.feeds = feeds;
        this.mapper = mapper;
        this.names = names;
    }

    /**
     * Harvests one source; goes on where an earlier harvest of it was cut short. Only one harvest of a source may run at a time.
     *
     * <p>A dry run leaves what had been cut short to be gone on with, read to its end.
     *
     * @return what it came to: done, or asking whether so much may be gone
     * @throws FeedBroken if the feed cannot be read; what was read so far is kept, and the next harvest goes on there
     */
    public HarvestReport harvest(Source source, HarvestOptions options, HarvestProgress progress) {
        finishPublishing(source, progress);
        boolean wasOpen =
                open(source).filter(earlier -> goesOn(earlier, options)).isPresent();
        Harvest harvest = read(source, options, progress);
        Difference difference = harvests().difference(harvest);
        HarvestReport report = report(source, harvest, options, difference);
        if (options.dryRun()) {
            return wasOpen ? report : ended(report, State.DISCARDED, "");
        }
        if (!options.acceptShrinking() && hasShrunkTooMuch(source, difference)) {
            Harvest asking = harvest.now(State.ASKING, shrinking(source, difference));
            harvests().keep(asking);
            return as(report, asking);
        }
        if (!difference.isEmpty()) {
            harvests().settle(harvest.now(State.PUBLISHING, ""));
            new SheetPublication(record, publisher, source).publish(harvest, progress);
        }
        return ended(report, State.DONE, "");
    }

    private HarvestRecord harvests() {
        return record.harvests();
    }

    private Optional<Harvest> open(Source source) {
        return harvests().harvests(source.id(), 1).stream()
                .filter(Harvest::isOpen)
                .findFirst();
    }

    private void finishPublishing(Source source, HarvestProgress progress) {
        open(source).filter(harvest -> harvest.state() == State.PUBLISHING).ifPresent(harvest -> {
            new SheetPublication(record, publisher, source).publish(harvest, progress);
            harvests().keep(harvest.ended(State.DONE, publisher.now(), ""));
        });
    }

    private Harvest read(Source source, HarvestOptions options, HarvestProgress progress) {
        Harvest harvest = open(source)
                .filter(earlier -> goesOn(earlier, options))
                .orElseGet(() -> harvests().begin(source, publisher.now()));
        try {
            return new FeedReading(harvests(), source, feeds.apply(source.type()), mapper, names)
                    .readOn(harvest, options.again(), progress);
        } catch (FeedBroken broken) {
            open(source).ifPresent(cut -> harvests().keep(cut.now(cut.state(), String.valueOf(broken.getMessage()))));
            throw broken;
        }
    }

    /** A harvest that asked goes on where somebody answered; else the feed is read again, which may have been mended. */
    private boolean goesOn(Harvest earlier, HarvestOptions options) {
        return !options.again()
                && earlier.begunAt().plus(STILL_FRESH).isAfter(publisher.now())
                && (earlier.state() == State.READING || options.acceptShrinking());
    }

    private static boolean hasShrunkTooMuch(Source source, Difference difference) {
        return difference.missing() * 100 > difference.known() * source.mayShrink();
    }

    private static String shrinking(Source source, Difference difference) {
        String what = difference.missing() == difference.known()
                ? "lists none of the " + difference.known() + " datasets any more that it listed before"
                : "lists " + difference.missing() + " of its " + difference.known() + " datasets no more";
        return source.title() + " " + what + ". Nothing was changed. If that is right, harvest it again with"
                + " --accept-shrinking; they are then shown as withdrawn.";
    }

    private HarvestReport report(Source source, Harvest harvest, HarvestOptions options, Difference difference) {
        List<InQuarantine> quarantined = harvests().refused(harvest, EXAMPLES).entrySet().stream()
                .map(refused -> new InQuarantine(refused.getKey(), refused.getValue()))
                .toList();
        return new HarvestReport(
                source,
                harvest,
                options.dryRun(),
                difference,
                quarantined,
                harvests().missing(harvest, EXAMPLES),
                publisher.revision());
    }

    private HarvestReport ended(HarvestReport report, State state, String message) {
        Harvest ended = report.harvest().ended(state, publisher.now(), message);
        harvests().keep(ended);
        return as(report, ended);
    }

    private HarvestReport as(HarvestReport report, Harvest harvest) {
        return new HarvestReport(
                report.source(),
                harvest,
                report.dryRun(),
                report.difference(),
                report.quarantined(),
                report.missing(),
                publisher.revision());
    }
}
