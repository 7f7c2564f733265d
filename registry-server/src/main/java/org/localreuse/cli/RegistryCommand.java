package org.localreuse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./registry}: the root of all commands. */
@Command(
        name = "./registry",
        description = "Who reused which local-government data project, how, since when, and on whose word.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            LoadCommand.class,
            HarvestCommand.class,
            SourcesCommand.class,
            ValidateCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            NetworkCommand.class,
            ExportCommand.class,
            RebuildCommand.class,
            KeysCommand.class
        },
        footer = {
            "",
            "Also: ./registry test runs everything that CI runs.",
            "Options may stand in registry.toml or in the environment (REGISTRY_PORT); the command line comes first.",
            "Exit codes: 0 done; 1 some input was refused, the rest is in; 2 wrong usage; 3 the store cannot be used."
        })
public final class RegistryCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }
}
