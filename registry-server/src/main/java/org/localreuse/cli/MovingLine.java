package org.localreuse.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** One line that moves on a terminal; one line every ten seconds elsewhere. */
final class MovingLine implements AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private Instant shown = Instant.now();
    private boolean open;

    private MovingLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** {@code ./registry} says whether standard error is a terminal: Java cannot tell one stream from another. */
    static MovingLine onStandardError() {
        return new MovingLine(System.err, Boolean.getBoolean("registry.terminal"));
    }

    /** Shows the line if it is time for one. */
    void show(Supplier<String> line) {
        Instant now = Instant.now();
        if (Duration.between(shown, now).compareTo(terminal ? ON_TERMINAL : ELSEWHERE) < 0) {
            return;
        }
        shown = now;
        if (terminal) {
            out.print("\r\033[K" + line.get());
            open = true;
        } else {
            out.println(line.get());
        }
    }

    /** Clears the moving line, so that what follows starts on a fresh one. */
    void clear() {
        if (open) {
            out.print("\r\033[K");
            open = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
