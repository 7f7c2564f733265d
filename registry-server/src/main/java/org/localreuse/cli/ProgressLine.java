package org.localreuse.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.localreuse.intake.Progress;

/** Shows how far a load is, how fast it goes, and how long it will take. */
final class ProgressLine implements Progress, AutoCloseable {

    private final MovingLine line = MovingLine.onStandardError();
    private Instant began = Instant.now();
    private Stage stage = Stage.LOOKING_THROUGH;

    @Override
    public void at(Stage now, int done, int total) {
        if (now != stage) {
            stage = now;
            began = Instant.now();
        }
        line.show(() -> text(done, total, Duration.between(began, Instant.now())));
    }

    private String text(int done, int total, Duration since) {
        double rate = done / Math.max(0.001, since.toMillis() / 1000.0);
        long left = rate > 0 ? Math.round((total - done) / rate) : 0;
        return String.format(
                Locale.ROOT, "%s %d of %d, %.0f a second, %d s left", word(stage), done, total, rate, left);
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case LOOKING_THROUGH -> "Looking through";
            case CHECKING -> "Checking";
            case PUBLISHING -> "Publishing";
        };
    }

    @Override
    public void close() {
        clear();
    }

    /** Clears the line, so that what follows starts on a fresh one. */
    void clear() {
        line.clear();
    }
}
