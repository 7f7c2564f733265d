package org.localreuse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./registry keys}: who may write to the register over HTTP. */
@Command(
        name = "keys",
        description = "Give out, list and revoke the keys with which others write to the register.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "A server may run meanwhile: it knows a new key at once, and a revoked one no more."},
        subcommands = {KeysAddCommand.class, KeysListCommand.class, KeysRevokeCommand.class},
        mixinStandardHelpOptions = true)
final class KeysCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with keys: add, list or revoke.");
    }
}
