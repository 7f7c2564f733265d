package org.localreuse.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Sha256;

/** How values are written into columns, the same in every database. */
final class SqlText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** A zero character, and halves of surrogate pairs: PostgreSQL takes neither. */
    private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private SqlText() {}

    /** The text with a replacement character wherever a database could not keep what stands there. */
    static String storable(String text) {
        return NOT_STORABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** A time to the millisecond, as the record keeps it. */
    static Instant kept(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    static String of(Instant time) {
        return TIME.format(time);
    }

    static @Nullable String of(Optional<Instant> time) {
        return time.map(SqlText::of).orElse(null);
    }

    static Optional<Instant> optionalTime(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    /** By which a text is looked up that may be long. */
    static String digest(String text) {
        return Sha256.hex(storable(text));
    }

    /** A number by which an IRI is looked up; another IRI may have the same. */
    static long key(String iri) {
        byte[] digest = Sha256.begin().digest(iri.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
