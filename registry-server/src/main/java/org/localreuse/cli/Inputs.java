package org.localreuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and folders to take in. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders: .yml .yaml .json .csv .ttl .trig .nt .nq .rdf .jsonld, each also .gz;"
                    + " - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "ENDING",
            description = "The format of standard input, such as csv or ttl.")
    private @Nullable String format;

    @Option(
            names = "--source",
            paramLabel = "IRI",
            description = "Where the inputs come from; the same source again replaces what it said before.")
    private @Nullable String source;

    /**
     * @param files in the order of the file system's names
     * @param skipped files in folders whose ending is no submission format
     */
    record Found(List<SubmissionFile> files, List<Path> skipped) {}

    Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** @throws IOException if a path does not exist or cannot be read; the message names it */
    Found find() throws IOException {
        List<SubmissionFile> files = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        for (String path : paths) {
            if (STANDARD_INPUT.equals(path)) {
                files.add(standardInput());
            } else if (Files.isDirectory(Path.of(path))) {
                walk(Path.of(path), files, skipped);
            } else if (Files.exists(Path.of(path))) {
                files.add(identified(Path.of(path), Path.of(path).getFileName()));
            } else {
                throw new IOException("There is no file or folder " + path + ".");
            }
        }
        // A file that was named twice, by itself and by its folder, is one input.
        Map<String, SubmissionFile> once = new LinkedHashMap<>();
        files.forEach(file -> once.putIfAbsent(file.identity(), file));
        return new Found(List.copyOf(once.values()), skipped);
    }

    private void walk(Path folder, List<SubmissionFile> files, List<Path> skipped) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile).sorted()::iterator) {
                if (SubmissionFormat.ofFileName(file.getFileName().toString()).isPresent()) {
                    files.add(identified(file, folder.relativize(file)));
                } else {
                    skipped.add(file);
                }
            }
        }
    }

    /** Where a source is named, a file is the same submission wherever it lies. */
    private SubmissionFile identified(Path file, Path within) {
        SubmissionFile plain = SubmissionFile.of(file);
        return source == null
                ? plain
                : new SubmissionFile(
                        source + "#" + within.toString().replace('\\', '/'), plain.name(), plain.content());
    }

    private SubmissionFile standardInput() throws IOException {
        if (format == null) {
            throw new IOException(
                    "Standard input has no name that tells its format: add --format, such as --format csv.");
        }
        String name = "standard-input." + format;
        return SubmissionFile.of(source == null ? name : source, name, System.in.readAllBytes());
    }
}
