package org.localreuse.harvest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Body;
import org.localreuse.harvest.fetch.Reply;

/** What is said of documents as a whole. */
final class Documents {

    private static final int BEGINNING = 4 << 10;

    private Documents() {}

    /** A server that means to say “not found” or “log in” often shows a page, with status 200. */
    static void refusePage(Reply.Answer answer) {
        String start = beginning(answer.body()).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw Addresses.broken(answer.address(), "is a page for people, not data. Check the address.");
        }
    }

    /** The first characters, without a byte order mark. */
    static String beginning(Body body) {
        try (InputStream in = body.open()) {
            String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return start.startsWith("\uFEFF") ? start.substring(1) : start;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param place of the fault; empty where it is not known
     * @param cause whose message says what is wrong there
     */
    static FeedBroken unreadable(URI address, String syntax, String place, Exception cause) {
        String problem = String.valueOf(cause.getMessage())
                .replaceFirst("^\\[line:[^\\]]*\\]\\s*", "")
                .split("\\R", 2)[0]
                .strip();
        return new FeedBroken(
                Addresses.shown(address) + " cannot be read as " + syntax + (place.isEmpty() ? "" : ": " + place) + ": "
                        + (problem.endsWith(".") ? problem : problem + ".") + " Tell its owner.",
                cause);
    }
}
