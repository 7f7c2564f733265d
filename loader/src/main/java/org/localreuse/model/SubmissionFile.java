package org.localreuse.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input, read as often as needed and never held whole by this type.
 *
 * @param identity what makes it the same submission when it comes again: the source that was named, or where it lies
 * @param name what people call it: shown in reports; its ending may tell the format
 * @param content opens the bytes as they came, a {@code .gz} still compressed
 */
public record SubmissionFile(String identity, String name, Content content) {

    /** Opens the bytes from the start, each time it is called. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file on disk, known by its absolute path. */
    public static SubmissionFile of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return new SubmissionFile(absolute.toUri().toString(), path.toString(), () -> Files.newInputStream(absolute));
    }

    /** Bytes that came some other way, such as over HTTP or on standard input. */
    public static SubmissionFile of(String identity, String name, byte[] bytes) {
        return new SubmissionFile(identity, name, () -> new ByteArrayInputStream(bytes));
    }
}
