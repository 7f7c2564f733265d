package org.localreuse.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program, on one register in a folder. */
final class Program {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final Pattern KEY = Pattern.compile("lrr_[A-Za-z0-9_-]{43}");

    private final Path folder;

    Program(Path folder) {
        this.folder = folder;
    }

    /** What a command says on both its outputs; it must succeed. */
    String run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", ".out");
        Process process = start(out, arguments);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException(String.join(" ", arguments) + ":\n" + Files.readString(out));
        }
        return Files.readString(out);
    }

    /** A new key of a new principal. */
    String key(String role, String... organisations) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("keys", "add", "--name", "Team " + role, "--role", role));
        for (String organisation : organisations) {
            arguments.addAll(List.of("--organisation", organisation));
        }
        Matcher key = KEY.matcher(run(arguments.toArray(String[]::new)));
        if (!key.find()) {
            throw new IllegalStateException("No key was told.");
        }
        return key.group();
    }

    Server serve(String... options) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "serve", ".out");
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        Process process = start(out, arguments.toArray(String[]::new));
        Instant last = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(last)) {
            Matcher address = ADDRESS.matcher(Files.readString(out));
            if (address.find()) {
                return new Server(process, Integer.parseInt(address.group(1)));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroy();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(out));
    }

    private Process start(Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("registry.jsa"),
                "-Xlog:disable",
                "-jar",
                jar().toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", folder.resolve("register").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no packaged jar: run mvn package first."))
                    .toAbsolutePath();
        }
    }

    /** A server that runs. */
    record Server(Process process, int port) implements AutoCloseable {

        URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        boolean isAlive() {
            return process.isAlive();
        }

        /** As a power cut would, as far as the process is concerned. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        /** Lets it finish, unless it was killed. */
        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
