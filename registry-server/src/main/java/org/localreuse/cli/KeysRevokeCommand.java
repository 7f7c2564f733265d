package org.localreuse.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.localreuse.record.SqlRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry keys revoke}: a key that is to work no more. */
@Command(
        name = "revoke",
        description = "Revoke a key, for good. What was handed in with it stays.",
        footer = {"", "Example: ./registry keys revoke 3f09c2d17a"},
        mixinStandardHelpOptions = true)
final class KeysRevokeCommand implements Callable<Integer> {

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Parameters(paramLabel = "ID", description = "Its id, as ./registry keys list shows it.")
    private String id = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SqlRecord opened = record.openExisting()) {
            if (!opened.keys().revoke(id, Instant.now())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "No key '" + id + "' is in force. ./registry keys list shows all, by their ids.");
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println("Key " + id + " works no more.");
            out.flush();
            return ExitCode.DONE;
        }
    }
}
