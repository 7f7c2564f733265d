package org.localreuse.cli;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time as people type it: {@code 90d}, {@code 18m}, {@code 2y}; at least a day. */
final class StaleAfter implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        try {
            Period period = Period.parse("P" + text.strip().toUpperCase(Locale.ROOT));
            if (!period.isZero() && !period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            // told below, as for a time that is none
        }
        throw new TypeConversionException("'" + text + "' is no time such as 90d, 18m or 2y");
    }
}
