package org.localreuse.web;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Dates, numbers and truth values as people in Britain write them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Words() {}

    /** A literal in words; one that is not what it says stays as it is. */
    public static String of(Node literal) {
        String form = literal.getLiteralLexicalForm();
        if (XSDDatatype.XSDboolean.equals(literal.getLiteralDatatype())) {
            return form.equals("true") || form.equals("1") ? "Yes" : "No";
        }
        if (XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype())
                || XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())) {
            return literal.getLiteral().isWellFormed() ? number((Number) literal.getLiteralValue()) : form;
        }
        return XSDDatatype.XSDstring.equals(literal.getLiteralDatatype()) ? form : date(form);
    }

    /** {@code 2016}, {@code August 2019} or {@code 4 September 2019}; anything else stays as it is. */
    public static String date(String form) {
        try {
            return switch (form.length()) {
                case 7 -> MONTH.format(YearMonth.parse(form));
                case 10 -> DAY.format(LocalDate.parse(form));
                default -> form.length() >= 20 ? DAY.format(OffsetDateTime.parse(form)) : form;
            };
        } catch (DateTimeException e) {
            return form;
        }
    }

    /** That nobody confirmed a reuse since a day, or ever where there is none. */
    static String lapse(String lastConfirmed) {
        return lastConfirmed.isEmpty() ? "Never confirmed" : "Not confirmed since " + date(lastConfirmed);
    }

    /** {@code 4 September 2019, 14:05}, by the clocks in Britain. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** With commas between thousands, and no more places than needed. */
    public static String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** {@code £3,700,000}, or the code of another currency before the number. */
    static String money(String amount, String currency) {
        return currency.equals("GBP") || currency.isEmpty() ? "£" + amount : currency + " " + amount;
    }
}
