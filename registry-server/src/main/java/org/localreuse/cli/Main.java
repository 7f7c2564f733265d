package org.localreuse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.localreuse.store.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Where the jar starts: runs a command line, and turns what goes wrong into a sentence and an exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** @return the exit code of the CLI contract */
    public static int run(String... arguments) {
        CommandLine commands = new CommandLine(new RegistryCommand());
        try {
            commands.setDefaultValueProvider(new OptionDefaults(
                    System.getenv(), ConfigurationFile.read(Path.of("registry.toml"), options(commands))));
        } catch (IllegalArgumentException e) {
            commands.getErr().println(e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        commands.setExecutionExceptionHandler(Main::explain);
        commands.setUsageHelpWidth(110);
        return commands.execute(arguments);
    }

    private static Set<String> options(CommandLine commands) {
        Set<String> names = new TreeSet<>();
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .options()
                        .forEach(option -> names.add(option.longestName().replaceFirst("^-+", ""))));
        return names;
    }

    private static int explain(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        String message = Ansi.AUTO.string("@|bold,red " + command.getCommandName() + ":|@ ") + problem.getMessage();
        switch (problem) {
            case StoreUnavailable e -> {
                command.getErr().println(message);
                return ExitCode.STORE_UNUSABLE;
            }
            case IOException e -> {
                command.getErr().println(message);
                return ExitCode.WRONG_USAGE;
            }
            case IllegalArgumentException e -> {
                command.getErr().println(message);
                return ExitCode.WRONG_USAGE;
            }
            default -> throw problem;
        }
    }
}
