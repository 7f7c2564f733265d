package org.localreuse.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a day as people write it. It is for proposing only: what is handed in is never guessed. Where day and month could be either, the
 * day comes first, as in Britain.
 */
final class DaysInWords {

    private static final DateTimeFormatter[] FORMS = Stream.of(
                    "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu", "uuuu/M/d", "M/d/uuuu")
            .map(DaysInWords::form)
            .toArray(DateTimeFormatter[]::new);

    private DaysInWords() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that a text most likely means; empty where it cannot be told. */
    static Optional<LocalDate> find(String text) {
        String plain = text.strip()
                .replaceFirst("^(\\d{4}-\\d{1,2}-\\d{1,2})[T ].*", "$1")
                .replaceFirst("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("[-./]", "/")
                .replaceAll("[\\s,]+", " ");
        return Stream.of(FORMS).flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
