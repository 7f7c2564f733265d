package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a shell does, on a register in a folder of their own, and hears what they say. */
class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;

    @TempDir
    protected Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    /** The folder of the register. */
    protected Path store() {
        return folder.resolve("store");
    }

    /** Runs a command on the register; what earlier commands said is forgotten. */
    protected int run(String... arguments) {
        out.reset();
        err.reset();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store().toString();
        int code = Main.run(all);
        assertThat(said()).as("no stack trace reaches the user").doesNotContain("\tat ");
        return code;
    }

    /** What the last command printed. */
    protected String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What it said on both its outputs. */
    protected String said() {
        return printed() + err.toString(StandardCharsets.UTF_8);
    }
}
