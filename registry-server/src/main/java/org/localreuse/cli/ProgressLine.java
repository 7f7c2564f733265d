package org.localreuse.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.localreuse.intake.Progress;

/** Shows how far a load is: one line that moves on a terminal, one line every ten seconds elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private Instant began = Instant.now();
    private Instant shown = Instant.now();
    private Stage stage = Stage.LOOKING_THROUGH;
    private boolean open;

    private ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** {@code ./registry} says whether standard error is a terminal: Java cannot tell one stream from another. */
    static ProgressLine onStandardError() {
        return new ProgressLine(System.err, Boolean.getBoolean("registry.terminal"));
    }

    @Override
    public void at(Stage now, int done, int total) {
        Instant time = Instant.now();
        if (now != stage) {
            stage = now;
            began = time;
        }
        if (Duration.between(shown, time).compareTo(terminal ? ON_TERMINAL : ELSEWHERE) < 0) {
            return;
        }
        shown = time;
        String line = line(done, total, Duration.between(began, time));
        if (terminal) {
            out.print("\r\033[K" + line);
            open = true;
        } else {
            out.println(line);
        }
    }

    private String line(int done, int total, Duration since) {
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

    /** Clears the moving line, so that what follows starts on a fresh one. */
    void clear() {
        if (open) {
            out.print("\r\033[K");
            open = false;
        }
    }
}
