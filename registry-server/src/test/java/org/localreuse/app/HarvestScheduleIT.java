package org.localreuse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.harvest.Harvesting;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.ontology.Base;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.Tdb2Store;

/** A server harvests by itself what is due, and nothing else. */
class HarvestScheduleIT {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private Instant now = MORNING;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private static Source every(String id, String address, Optional<Duration> every) {
        return new Source(
                id, SourceType.DCAT, URI.create(address), id, Optional.empty(), every, Source.USUAL_SHRINKING, true);
    }

    @Test
    void harvestsWhatIsDueWhateverElseIsBroken(@TempDir Path folder) {
        try (CatalogueServer catalogue = CatalogueServer.of(3);
                Register register = new Register(
                                Tdb2Store.open(folder.resolve("published"), Base.DEFAULT),
                                SqlRecord.sqlite(folder.resolve("intake.db")),
                                Reading.of(Base.DEFAULT),
                                clock)
                        .ready();
                HarvestSchedule schedule = new HarvestSchedule(register, Harvesting.over(register), clock)) {
            Optional<Duration> hourly = Optional.of(Duration.ofHours(1));
            register.record().harvests().put(every("a-broken", catalogue.address() + ".gone", hourly), now);
            register.record().harvests().put(every("due", catalogue.address(), hourly), now);
            register.record().harvests().put(every("never", catalogue.address(), Optional.empty()), now);

            schedule.look();
            assertThat(register.record().harvests().size("due")).isEqualTo(3);
            assertThat(register.record().harvests().harvests("never", 1)).isEmpty();
            int asked = catalogue.asked();
            schedule.look();
            assertThat(catalogue.asked()).as("not due yet").isEqualTo(asked);

            now = MORNING.plus(Duration.ofMinutes(61));
            catalogue.list(4);
            schedule.look();
            assertThat(register.record().harvests().size("due")).isEqualTo(4);
        }
    }
}
