package org.localreuse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localreuse.app.Markdown.Block;

/**
 * The documents are true: every command that they show is run as it stands, in the packaged program, and gives the answer that
 * stands below it; every link within the project and every test that they name exists.
 *
 * <p>A block that is marked {@code file=NAME} is written to a file of that name first, so that the commands find it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** How commands begin that are not run here, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "./registry demo", "it is started once for all the others",
            "./registry test", "it is what runs this test",
            "./registry harvest", "it asks other people's servers; HarvestCommandIT holds it",
            "./registry serve", "it serves until it is stopped; on another engine, RemoteStoreTest holds it");

    @TempDir
    private static Path folder;

    private static RunningDemo demo;

    @BeforeAll
    static void startTheDemo() throws IOException, InterruptedException {
        for (Markdown document : documents().toList()) {
            for (Block block : document.blocks()) {
                if (block.note().startsWith("file=")) {
                    Files.writeString(folder.resolve(block.note().substring("file=".length())), block.text());
                }
            }
        }
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    static void stopTheDemo() throws InterruptedException {
        demo.stop();
    }

    static Stream<Markdown> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> files = Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return files.stream().map(ReadmeIT::read);
        }
    }

    static Stream<ShownCommand> requests() throws IOException {
        return commands().filter(ShownCommand::isCurl);
    }

    static Stream<ShownCommand> registryCommands() throws IOException {
        return commands().filter(command -> !command.isCurl());
    }

    @ParameterizedTest
    @MethodSource("requests")
    @Order(1)
    void requestIsAnswered(ShownCommand command) throws IOException, InterruptedException {
        Ended ended = demo.run(command.text());
        assertThat(ended.exitCode()).as(ended.toString()).isZero();
        if (command.status() == 0) {
            assertThat(ended.status()).as(ended.toString()).isBetween(200, 399);
        } else {
            assertThat(ended.status()).as(ended.toString()).isEqualTo(command.status());
        }
        assertAnswer(command, ended);
    }

    /** After the requests: a command needs the store for itself. */
    @ParameterizedTest
    @MethodSource("registryCommands")
    @Order(2)
    void commandRuns(ShownCommand command) throws IOException, InterruptedException {
        demo.stop();
        Ended ended = demo.run(command.text());
        assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(command.exitCode());
        assertAnswer(command, ended);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Order(3)
    void linksLeadSomewhere(Markdown document) {
        assertThat(document.links())
                .filteredOn(link -> !link.matches("[a-z]+:.*"))
                .allSatisfy(link ->
                        assertThat(leadsSomewhere(document, link)).as(link).isTrue());
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Order(3)
    void namedTestsExist(Markdown document) throws IOException {
        try (Stream<Path> sources =
                Files.find(ROOT, 20, (path, attributes) -> path.toString().matches(".*/src/test/java/.*[.]java"))) {
            assertThat(sources.map(source -> source.getFileName().toString().replace(".java", "")))
                    .containsAll(document.tests());
        }
    }

    private static void assertAnswer(ShownCommand command, Ended ended) {
        String answer = ShownCommand.withoutBlanks(ended.output());
        assertThat(command.pieces().map(demo::onItsPort))
                .as("%s%n%s", command, ended)
                .allSatisfy(
                        piece -> assertThat(answer.contains(piece)).as(piece).isTrue());
    }

    private static Stream<ShownCommand> commands() throws IOException {
        return documents()
                .flatMap(document ->
                        ShownCommand.of(ROOT.relativize(document.file()).toString(), document).stream())
                .filter(command -> LEFT_OUT.keySet().stream().noneMatch(command.text()::startsWith));
    }

    private static boolean leadsSomewhere(Markdown document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document.file()
                : document.file().resolveSibling(parts[0]).normalize();
        boolean anchored = parts.length == 1 || read(target).anchors().contains(parts[1]);
        return Files.exists(target) && anchored;
    }

    private static Markdown read(Path file) {
        try {
            return Markdown.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
