package org.localreuse.submission.tree;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;

/** Opens an input as UTF-8 text: decompressed, without its byte-order mark, never more than the limits allow. */
public final class Input {

    private static final int PEEK = 512;

    private Input() {}

    /** What a reader does with the bytes. */
    @FunctionalInterface
    public interface Work<T> {
        T of(InputStream text) throws IOException;
    }

    /**
     * Opens, works, closes.
     *
     * @throws org.localreuse.model.Refusal if the bytes cannot be read, are not UTF-8, are an HTML page, or go beyond the limits
     */
    public static <T> T read(SubmissionFile file, Limits limits, Work<T> work) {
        try (InputStream raw = new BufferedInputStream(file.content().open())) {
            return work.of(text(raw, limits));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Why bytes do not come; never with the words of the system, which may name what is none of the submitter's business. */
    static Refusal unreadable(IOException e) {
        return switch (e) {
            case EOFException cut ->
                Refusals.at(Position.UNKNOWN, "The compressed file is cut short.", "Fetch or compress it again.", cut);
            case ZipException broken ->
                Refusals.at(Position.UNKNOWN, "The file is not a valid gzip file.", "Compress it again.", broken);
            default ->
                Refusals.at(Position.UNKNOWN, "The input cannot be read.", "See that it exists and may be read.", e);
        };
    }

    private static InputStream text(InputStream raw, Limits limits) throws IOException {
        raw.mark(2);
        boolean compressed = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        if (!compressed) {
            return checked(raw, limits, () -> Long.MAX_VALUE);
        }
        Counted counted = new Counted(raw);
        return checked(new BufferedInputStream(new GZIPInputStream(counted)), limits, () -> counted.count);
    }

    private static InputStream checked(InputStream in, Limits limits, LongSupplier compressed) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        refuseUtf16(head);
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        in.skipNBytes(mark);
        String start = new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw Refusals.at(
                    Position.line(1),
                    "This looks like HTML: a web page, not the file that was meant.",
                    "Fetch the file again and look at it before you hand it in.");
        }
        return new TextStream(in, limits, mark, compressed);
    }

    private static void refuseUtf16(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            throw Refusals.at(
                    Position.line(1),
                    "This is not UTF-8: a UTF-16 byte order mark was found.",
                    "Save the file as UTF-8; in Notepad choose “UTF-8” under Encoding.");
        }
    }

    private static boolean startsWith(byte[] head, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what the decompressor takes. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int taken = super.read(bytes, from, length);
            count += Math.max(taken, 0);
            return taken;
        }
    }
}
