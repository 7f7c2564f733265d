package org.localreuse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./registry sources}: which other registries are harvested. */
@Command(
        name = "sources",
        description = "Set up, list and remove the registries whose datasets are harvested.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "A server may run meanwhile: it harvests those with --every when they are due."},
        subcommands = {SourcesAddCommand.class, SourcesListCommand.class, SourcesRemoveCommand.class},
        mixinStandardHelpOptions = true)
final class SourcesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with sources: add, list or remove.");
    }
}
