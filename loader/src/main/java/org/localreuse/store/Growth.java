package org.localreuse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** How much larger a store's folder is than what it holds: measured against its size right after it was compacted. */
final class Growth {

    /** Below this no compaction is worth anybody's waiting: an empty store takes a fifth of it. */
    static final long LEAST = 1L << 30;

    private static final int TIMES = 4;

    /** Holds the size after the last compaction. */
    private static final String NOTE = "compacted-size";

    private final Path folder;
    private final long least;

    Growth(Path folder, long least) {
        this.folder = folder;
        this.least = least;
    }

    /** Whether it is time to compact. */
    boolean isTooMuch() {
        long size = size();
        return size > least && size > TIMES * afterLastCompaction();
    }

    /** Notes the size as it is now, just compacted. */
    void compacted() {
        try {
            Files.writeString(folder.resolve(NOTE), Long.toString(size()));
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The folder " + folder + " cannot be written. See that you may, and that there is space.", e);
        }
    }

    /** Nothing where it never was compacted: then one compaction finds out. */
    private long afterLastCompaction() {
        try {
            Path note = folder.resolve(NOTE);
            return Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** In bytes, as the files' ends say. */
    private long size() {
        long[] size = {0};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    size[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size[0];
    }
}
