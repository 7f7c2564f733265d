package org.localreuse.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.localreuse.harvest.HarvestProgress;

/** Shows how far a harvest is. */
final class HarvestLine implements HarvestProgress, AutoCloseable {

    private final MovingLine line = MovingLine.onStandardError();
    private final Instant began = Instant.now();

    @Override
    public void read(long records, OptionalLong total) {
        line.show(() -> {
            double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            return String.format(
                    Locale.ROOT,
                    "Reading %d%s, %.0f a second",
                    records,
                    total.isPresent() ? " of " + total.getAsLong() : "",
                    records / Math.max(0.001, seconds));
        });
    }

    @Override
    public void published(long graphs, long total) {
        line.show(() -> "Publishing " + graphs + " of " + total + " graphs");
    }

    @Override
    public void close() {
        line.clear();
    }
}
