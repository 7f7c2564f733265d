package org.localreuse.record;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL of its own, in a folder that it leaves behind, on a free port of this machine alone. */
final class PostgresServer implements AutoCloseable {

    static final String PASSWORD = "for tests, alone";
    private static final String ADMINISTRATOR = "registry";
    private static final int SECONDS_TO_START = 60;

    private final int port;
    private final Process process;
    private int databases;

    private PostgresServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts one; as the user {@code postgres} where this process is root, whom PostgreSQL refuses. */
    static PostgresServer start(Path folder) throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        Path data = Files.createDirectory(folder.resolve("data"));
        handOver(List.of(folder, password, data));
        Path log = folder.resolve("log");
        run(
                log,
                "initdb",
                "-D",
                data.toString(),
                "-U",
                ADMINISTRATOR,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--pwfile",
                password.toString());
        int port = freePort();
        Process process = process(
                log,
                "postgres",
                "-D",
                data.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        PostgresServer server = new PostgresServer(port, process);
        server.await(log);
        return server;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void handOver(List<Path> files) throws IOException {
        if (!isRoot()) {
            return;
        }
        for (Path file : files) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        for (Path above = files.getFirst().getParent(); above != null; above = above.getParent()) {
            if (Files.getOwner(above).getName().equals("root")
                    && above.startsWith(System.getProperty("java.io.tmpdir"))
                    && !above.equals(Path.of(System.getProperty("java.io.tmpdir")))) {
                Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx--x--x"));
            }
        }
    }

    private static void run(Path log, String... command) throws IOException, InterruptedException {
        Process process = process(log, command);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed: " + Files.readString(log));
        }
    }

    private static Process process(Path log, String... command) throws IOException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
        }
        words.add(programs().resolve(command[0]).toString());
        words.addAll(List.of(command).subList(1, command.length));
        return new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The newest that is installed where Debian and Ubuntu put it. */
    private static Path programs() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            throw new IllegalStateException("These tests need PostgreSQL: sudo apt-get install postgresql");
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try (Connection ignored = connect("postgres")) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("PostgreSQL does not start: " + Files.readString(log), e);
                }
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    /** The address of a database, made or not. */
    String url(String database) {
        return address(database) + "?user=" + ADMINISTRATOR + "&password=" + PASSWORD.replace(" ", "%20");
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes an empty database, and returns its name. */
    String newDatabase() throws SQLException {
        String name = "record" + ++databases;
        try (Connection connection = connect("postgres")) {
            connection.createStatement().execute("create database " + name);
        }
        return name;
    }

    void execute(String database, String statement) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(statement);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
