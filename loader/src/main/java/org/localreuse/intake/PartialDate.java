package org.localreuse.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A year, a month or a day, as known: {@code 2025}, {@code 2025-03}, {@code 2025-03-31}. Never widened. */
record PartialDate(String text, LocalDate firstDay, XSDDatatype type) {

    /** Empty where the text is none of the three. */
    static Optional<PartialDate> of(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new PartialDate(text, Year.parse(text).atDay(1), XSDDatatype.XSDgYear));
                case 7 ->
                    Optional.of(new PartialDate(text, YearMonth.parse(text).atDay(1), XSDDatatype.XSDgYearMonth));
                case 10 -> Optional.of(new PartialDate(text, LocalDate.parse(text), XSDDatatype.XSDdate));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it ends before the other begins; a longer text is cut to the shorter. */
    boolean isBefore(String other) {
        int length = Math.min(text.length(), other.length());
        return text.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }

    Node literal() {
        return NodeFactory.createLiteralDT(text, type);
    }
}
