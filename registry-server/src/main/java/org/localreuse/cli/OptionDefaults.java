package org.localreuse.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that the command line leaves out: first from the environment ({@code --port} is {@code REGISTRY_PORT}), then from
 * {@code registry.toml} in the working folder ({@code port = 3030}).
 */
final class OptionDefaults implements IDefaultValueProvider {

    private final Map<String, String> environment;
    private final Map<String, String> file;

    OptionDefaults(Map<String, String> environment, Map<String, String> file) {
        this.environment = environment;
        this.file = file;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "");
        String inEnvironment =
                environment.get("REGISTRY_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return inEnvironment != null ? inEnvironment : file.get(name);
    }
}
