package org.localreuse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;
import org.localreuse.record.KeyRecord.Key;
import org.localreuse.record.Secret;
import org.localreuse.record.SqlRecord;

/**
 * {@code ./registry demo}, started from the packaged jar in a folder of its own. Other commands run in the same folder, with the
 * address that the documents give led to the port that the demo has, {@code $KEY} the key of a council and {@code $MODERATOR} that of a moderator.
 */
final class RunningDemo {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final String SHOWN_ADDRESS = "localhost:3030";

    private final Path folder;
    private final Process process;
    private final int port;
    private final Secret key = Secret.random("lrr_");
    private final Secret moderator = Secret.random("lrr_");

    private RunningDemo(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        giveOutKeys();
    }

    /** The examples write as one council. A record lets keys be given out while a server has it open. */
    private void giveOutKeys() {
        Node council = Base.DEFAULT.id("council", "FEN");
        Principal fenland = new Principal("fenland", "Fenland digital team", Role.CONTRIBUTOR, Set.of(council));
        Principal desk = new Principal("desk", "The register's desk", Role.MODERATOR, Set.of());
        try (SqlRecord record = SqlRecord.sqlite(folder.resolve("data/demo/intake.db"))) {
            record.keys().add(fenland, newKey("fenland-1"), key.digest());
            record.keys().add(desk, newKey("desk-1"), moderator.digest());
        }
    }

    private static Key newKey(String id) {
        return new Key(id, Instant.now(), Optional.empty(), Optional.empty());
    }

    /** Waits until it serves. */
    static RunningDemo start(Path folder) throws IOException, InterruptedException {
        writePrograms(folder);
        Path out = folder.resolve("demo.out");
        Process process = bash(folder, "exec ./registry demo --port 0")
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        Instant last = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(last)) {
            Matcher address = ADDRESS.matcher(Files.readString(out));
            if (address.find()) {
                return new RunningDemo(folder, process, Integer.parseInt(address.group(1)));
            }
            Thread.sleep(200);
        }
        process.destroy();
        throw new IllegalStateException("The demo did not start:\n" + Files.readString(out));
    }

    /** Runs a command line, whether the demo still runs or not. */
    Ended run(String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "command", ".out");
        Path errors = Files.createTempFile(folder, "command", ".err");
        ProcessBuilder shell = bash(folder, "set -o pipefail; " + onItsPort(command));
        shell.environment().putAll(Map.of("KEY", key.text(), "MODERATOR", moderator.text()));
        Process ran = shell.redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!ran.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            ran.destroy();
            throw new IllegalStateException("Still running: " + command);
        }
        String said = Files.readString(errors);
        Matcher status = Pattern.compile("status (\\d{3})").matcher(said);
        return new Ended(
                ran.exitValue(), status.find() ? Integer.parseInt(status.group(1)) : 0, Files.readString(out), said);
    }

    /** The text, with the real port in the addresses. */
    String onItsPort(String text) {
        return text.replace(SHOWN_ADDRESS, "localhost:" + port);
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** {@code ./registry} as it stands builds first; here the jar is built already. Curl tells the status on standard error. */
    private static void writePrograms(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path script = folder.resolve("registry");
        Files.write(
                script,
                List.of(
                        "#!/bin/sh",
                        "exec '" + java + "' -Xmx1g -Xshare:auto -XX:+AutoCreateSharedArchive"
                                + " -XX:SharedArchiveFile='" + folder.resolve("registry.jsa")
                                + "' -Xlog:cds=off -Xlog:aot=off -jar '"
                                + Program.jar() + "' \"$@\""));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
        Files.write(
                folder.resolve(".curlrc"),
                List.of("silent", "show-error", "write-out = \"%{stderr}status %{http_code}\""));
    }

    private static ProcessBuilder bash(Path folder, String command) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
        builder.environment().put("CURL_HOME", folder.toString());
        builder.environment().put("NO_PROXY", "localhost");
        builder.environment().remove("REGISTRY_JAVA_OPTIONS");
        return builder;
    }
}
