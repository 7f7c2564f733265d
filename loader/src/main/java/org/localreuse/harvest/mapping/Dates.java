package org.localreuse.harvest.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Dates as registries write them. A date that can be read in two ways is no date. */
final class Dates {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d\\d");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern TIME =
            Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?");
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d(?::?\\d\\d)?)$");

    private Dates() {}

    /** A year, a month, a day or a time. */
    static Optional<Node> find(String said) {
        try {
            return Optional.ofNullable(type(said)).map(type -> NodeFactory.createLiteralDT(form(said), type));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day or a time, as a catalogue record needs it. */
    static Optional<Node> day(String said) {
        return find(said)
                .filter(date -> date.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                        || date.getLiteralDatatype().equals(XSDDatatype.XSDdateTime));
    }

    private static @Nullable XSDDatatype type(String said) {
        if (YEAR.matcher(said).matches()) {
            return XSDDatatype.XSDgYear;
        }
        if (MONTH.matcher(said).matches()) {
            YearMonth.parse(said);
            return XSDDatatype.XSDgYearMonth;
        }
        if (DAY.matcher(said).matches()) {
            LocalDate.parse(said);
            return XSDDatatype.XSDdate;
        }
        if (TIME.matcher(withoutZone(said)).matches()) {
            String form = form(said);
            if (withoutZone(form).equals(form)) {
                LocalDateTime.parse(form);
            } else {
                OffsetDateTime.parse(form);
            }
            return XSDDatatype.XSDdateTime;
        }
        return null;
    }

    /** As XML Schema writes it: a T between day and time, seconds, a colon in the zone. */
    private static String form(String said) {
        String time = withoutZone(said);
        if (!TIME.matcher(time).matches()) {
            return said;
        }
        String zone = said.substring(time.length());
        String whole = time.length() == "2024-03-31T10:00".length() ? time + ":00" : time;
        String colon = zone.matches("[+-]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return whole.replace(' ', 'T') + (colon.matches("[+-]\\d\\d") ? colon + ":00" : colon);
    }

    /** Of a time only: the end of a day looks like a zone. */
    private static String withoutZone(String said) {
        return said.length() > "2024-03-31".length() ? ZONE.matcher(said).replaceFirst("") : said;
    }
}
