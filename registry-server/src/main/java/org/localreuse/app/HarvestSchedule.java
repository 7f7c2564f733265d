package org.localreuse.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.harvest.HarvestProgress;
import org.localreuse.harvest.HarvestReport;
import org.localreuse.harvest.Harvesting;
import org.localreuse.intake.Register;
import org.localreuse.model.Harvest;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.rest.HarvestNow;
import org.localreuse.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Harvests the sources that are due, one after the other, for as long as the server runs. */
public final class HarvestSchedule implements HarvestNow, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestSchedule.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final Register register;
    private final Harvesting harvesting;
    private final Clock clock;
    private final Map<String, Instant> lastTried = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("harvests").factory());

    /** @param harvesting closed with this */
    HarvestSchedule(Register register, Harvesting harvesting, Clock clock) {
        this.register = register;
        this.harvesting = harvesting;
        this.clock = clock;
    }

    /** For that register; looks at nothing yet. */
    public static HarvestSchedule of(Register register) {
        return new HarvestSchedule(register, Harvesting.over(register), Clock.systemUTC());
    }

    /** Looks what is due, now and then every minute. */
    public void begin() {
        thread.scheduleWithFixedDelay(this::lookAndGoOn, 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
    }

    /** What goes wrong with one look must not end all later ones. */
    private void lookAndGoOn() {
        try {
            look();
        } catch (StoreUnavailable e) {
            LOG.warn("Sources cannot be looked through now: {}", e.getMessage());
        }
    }

    /** Harvests what is due. */
    void look() {
        for (Source source : register.record().harvests().sources()) {
            if (isDue(source) && !Thread.currentThread().isInterrupted()) {
                lastTried.put(source.id(), clock.instant());
                harvest(source, HarvestOptions.USUAL);
            }
        }
    }

    private boolean isDue(Source source) {
        return source.every()
                .filter(every -> lastTime(source)
                        .map(last -> !last.plus(every).isAfter(clock.instant()))
                        .orElse(true))
                .isPresent();
    }

    private Optional<Instant> lastTime(Source source) {
        return Optional.ofNullable(lastTried.get(source.id()))
                .or(() -> register.record().harvests().harvests(source.id(), 1).stream()
                        .findFirst()
                        .map(Harvest::begunAt));
    }

    @Override
    public void soon(Source source, HarvestOptions options) {
        lastTried.put(source.id(), clock.instant());
        thread.execute(() -> harvest(source, options));
    }

    private void harvest(Source source, HarvestOptions options) {
        try {
            if (source.type() == SourceType.PUBLICCODE) {
                LOG.info("{}: {}", source.id(), harvesting.project(source, false));
                return;
            }
            HarvestReport report = harvesting.datasets(source, options, HarvestProgress.SILENT);
            LOG.info(
                    "{}: {} {}",
                    source.id(),
                    report.difference(),
                    report.harvest().message());
        } catch (FeedBroken | StoreUnavailable e) {
            LOG.warn("{} could not be harvested: {}", source.id(), e.getMessage());
        }
    }

    /** Lets what is being done come to a point from which it can go on, and stops. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A harvest did not stop in time. It goes on where it stands when the server runs again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        harvesting.close();
    }
}
