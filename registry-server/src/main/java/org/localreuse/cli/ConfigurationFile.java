package org.localreuse.cli;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code registry.toml}: one line an option, without the dashes. */
final class ConfigurationFile {

    private ConfigurationFile() {}

    /**
     * The options that stand there; none where there is no file.
     *
     * @param known every option that a command has
     * @throws IllegalArgumentException if the file cannot be read or has a key that is no option: a typing error must not pass
     */
    static Map<String, String> read(Path file, Set<String> known) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, String> options = new TreeMap<>();
        try {
            new TomlMapper().readTree(file.toFile()).properties().forEach(entry -> {
                if (!known.contains(entry.getKey())) {
                    throw new IllegalArgumentException(file + ": '" + entry.getKey() + "' is no option. Options are "
                            + String.join(", ", known) + ".");
                }
                options.put(entry.getKey(), entry.getValue().asText());
            });
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
        return options;
    }
}
