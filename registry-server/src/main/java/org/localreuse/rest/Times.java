package org.localreuse.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates and times as the store and users write them. */
final class Times {

    private Times() {}

    /** The moment that a timestamp names; a plain date is its first moment. Empty when it is neither. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() > 10
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A year, month or day, as the user gave it.
     *
     * @throws BadRequest if it is none of these
     */
    static String partialDate(String parameter, String value) {
        boolean shaped = value.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
        if (!shaped) {
            throw BadRequest.expected(parameter, "a date: 2026, 2026-11 or 2026-11-23", value);
        }
        return value;
    }

    /** Whether a date of any precision lies in the period that starts with the bound, or later: compared as far as both go. */
    static boolean notBefore(String date, String bound) {
        int shared = Math.min(date.length(), bound.length());
        return date.substring(0, shared).compareTo(bound.substring(0, shared)) >= 0;
    }

    /** Whether a date of any precision lies in the period that ends with the bound, or earlier. */
    static boolean notAfter(String date, String bound) {
        return notBefore(bound, date);
    }
}
