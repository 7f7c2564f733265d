package org.localreuse.submission.tree;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;

/**
 * Bytes that are UTF-8 text without NUL, within the limits: checked as they pass, so that no parser ever sees others.
 */
final class TextStream extends FilterInputStream {

    private final Limits limits;
    private final LongSupplier compressed;
    private long offset;
    private int line = 1;
    private boolean afterReturn;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private long start;
    private long runStart;

    /**
     * @param offset bytes already taken, such as a byte-order mark
     * @param compressed how many bytes were read to make those that come out; {@link Long#MAX_VALUE} where nothing was compressed
     */
    TextStream(InputStream in, Limits limits, long offset, LongSupplier compressed) {
        super(in);
        this.limits = limits;
        this.offset = offset;
        this.compressed = compressed;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int count = next(bytes, from, length);
        if (count < 0) {
            if (missing > 0) {
                throw notText();
            }
            return count;
        }
        for (int i = from; i < from + count; i++) {
            accept(bytes[i] & 0xFF);
        }
        refuseBeyondLimits();
        return count;
    }

    /** A parser may take a failing stream for one that has ended: so a failure is a refusal from the start. */
    private int next(byte[] bytes, int from, int length) {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            throw Input.unreadable(e);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void accept(int octet) {
        if (missing > 0) {
            if (octet < lowest || octet > highest) {
                throw notText();
            }
            lowest = 0x80;
            highest = 0xBF;
            missing--;
        } else if (octet < 0x80) {
            acceptAscii(octet);
        } else {
            startSequence(octet);
        }
        offset++;
    }

    private void acceptAscii(int octet) {
        if (octet == 0) {
            throw Refusals.at(
                    Position.line(line), "A NUL byte stands at byte " + offset + ".", "Save the file as UTF-8 text.");
        }
        if (octet == '\r' || octet == '\n' && !afterReturn) {
            line++;
        }
        if (octet == '\n' || octet == '"' || octet == '>') {
            runStart = offset;
        }
        afterReturn = octet == '\r';
    }

    /** The well-formed byte sequences of the Unicode Standard, table 3-7: no overlong forms, no surrogates. */
    private void startSequence(int octet) {
        start = offset;
        afterReturn = false;
        if (octet >= 0xC2 && octet <= 0xDF) {
            missing = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            missing = 2;
            lowest = octet == 0xE0 ? 0xA0 : 0x80;
            highest = octet == 0xED ? 0x9F : 0xBF;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            missing = 3;
            lowest = octet == 0xF0 ? 0x90 : 0x80;
            highest = octet == 0xF4 ? 0x8F : 0xBF;
        } else {
            throw notText();
        }
    }

    private Refusal notText() {
        return Refusals.at(
                Position.line(line),
                "This is not UTF-8 text: the character at byte " + start + " is encoded otherwise.",
                "Save the file as UTF-8; spreadsheets call it “CSV UTF-8”.");
    }

    private void refuseBeyondLimits() {
        if (offset > limits.bytes()) {
            throw Refusals.at(
                    Position.UNKNOWN,
                    "The input is larger than " + (limits.bytes() >> 20) + " MiB.",
                    "Split it into several files.");
        }
        if (offset - runStart > limits.run()) {
            throw Refusals.at(
                    Position.line(line),
                    "A text or an IRI is longer than this registry reads.",
                    "Shorten it, or break the line.");
        }
        if (offset > limits.ratioFloor() && offset / limits.ratio() > compressed.getAsLong()) {
            throw Refusals.at(
                    Position.UNKNOWN,
                    String.format(Locale.ROOT, "The compressed input expands more than %d to 1.", limits.ratio()),
                    "Hand in the file uncompressed.");
        }
    }
}
