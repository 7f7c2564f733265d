package org.localreuse.harvest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The bytes of an answer, unpacked. Held in pieces, so that a large one never needs one large piece of memory, or two. */
public final class Body {

    private static final int PIECE = 1 << 16;

    private final List<byte[]> pieces;
    private final long length;

    private Body(List<byte[]> pieces, long length) {
        this.pieces = pieces;
        this.length = length;
    }

    /** What is asked with every piece that has come. */
    @FunctionalInterface
    interface Allowance {
        void check(long bytes) throws IOException;
    }

    static Body read(InputStream in, Allowance allowance) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        long length = 0;
        byte[] piece = in.readNBytes(PIECE);
        while (piece.length > 0) {
            pieces.add(piece);
            length += piece.length;
            allowance.check(length);
            piece = in.readNBytes(PIECE);
        }
        return new Body(pieces, length);
    }

    /** How many bytes there are. */
    public long length() {
        return length;
    }

    /** From the start, each time it is called. */
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** The bytes from one place up to another, which is not included. */
    public byte[] slice(long from, long to) {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        int done = 0;
        while (done < bytes.length) {
            byte[] piece = pieces.get((int) ((from + done) / PIECE));
            int offset = (int) ((from + done) % PIECE);
            int count = Math.min(bytes.length - done, piece.length - offset);
            System.arraycopy(piece, offset, bytes, done, count);
            done += count;
        }
        return bytes;
    }
}
