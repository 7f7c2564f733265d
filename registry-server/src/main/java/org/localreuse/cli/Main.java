package org.localreuse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryException;
import org.localreuse.model.NotTaken;
import org.localreuse.store.StoreUnavailable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Where the jar starts: runs a command line, and turns what goes wrong into a sentence and an exit code. */
public final class Main {

    private static final String TRACE = "registry.trace";

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

    /** What goes wrong in a way that we know is told in its own words; what should not happen is told as such. */
    private static int explain(Exception problem, CommandLine command, ParseResult parsed) {
        int code = switch (problem) {
            case StoreUnavailable e -> ExitCode.STORE_UNUSABLE;
            case NotTaken e -> ExitCode.SOME_REFUSED;
            case IOException e -> ExitCode.WRONG_USAGE;
            case IllegalArgumentException e -> ExitCode.WRONG_USAGE;
            case QueryException e -> ExitCode.WRONG_USAGE;
            default -> ExitCode.OUR_FAULT;
        };
        String message = code == ExitCode.OUR_FAULT
                ? "This should not have happened: " + problem + System.lineSeparator()
                        + "Please report it, with what REGISTRY_JAVA_OPTIONS=-D" + TRACE + "=true adds."
                : String.valueOf(problem.getMessage());
        command.getErr().println(Ansi.AUTO.string("@|bold,red " + command.getCommandName() + ":|@ ") + message);
        if (Boolean.getBoolean(TRACE)) {
            LoggerFactory.getLogger(Main.class).error("The command failed", problem);
        }
        return code;
    }
}
