package org.localreuse.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localreuse.intake.Confirmations.Kind;
import org.localreuse.intake.Confirmations.Word;
import org.localreuse.web.Queries;

/**
 * What somebody says of some reuses, as the form has it.
 *
 * @param organisation the code or slug of whose word it is; empty for the side that the principal speaks for
 * @param only the key of the reuse, on the page about a single one; empty on the page of an organisation
 * @param year in which it ended; month and day may be empty
 */
public record ConfirmForm(
        String organisation,
        String only,
        Set<String> reuses,
        String word,
        String year,
        String month,
        String day,
        String comment) {

    /** Copies the keys. */
    public ConfirmForm {
        reuses = Set.copyOf(reuses);
    }

    static ConfirmForm empty(String organisation, String only) {
        return new ConfirmForm(organisation, only, only.isEmpty() ? Set.of() : Set.of(only), "", "", "", "", "");
    }

    static ConfirmForm of(MultivaluedMap<String, String> form) {
        return new ConfirmForm(
                value(form, "organisation"),
                value(form, "only"),
                Set.copyOf(form.getOrDefault("reuse", List.of())),
                value(form, "word"),
                value(form, "until-year"),
                value(form, "until-month"),
                value(form, "until-day"),
                value(form, "comment"));
    }

    /** The page on which the form stands. */
    String path() {
        return only.isEmpty()
                ? "/to-confirm?organisation=" + Queries.encoded(organisation)
                : "/to-confirm?reuse=" + Queries.encoded(only);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (reuses.isEmpty()) {
            errors.add(new FieldError("reuse-0", "Tick the reuses that you speak of"));
        }
        if (kind().isEmpty()) {
            errors.add(new FieldError("still-true", "Say whether they are still true, have ended, or are not so"));
        }
        if (word.equals("ended") && until().isEmpty()) {
            errors.add(new FieldError(
                    "until-year", "Enter the year in which it ended, with the month and the day if you know them"));
        }
        if (word.equals("not-so") && comment.isBlank()) {
            errors.add(new FieldError("comment", "Say what is not so: others will read it"));
        }
        return errors;
    }

    Word said() {
        return new Word(
                kind().orElseThrow(), word.equals("ended") ? until() : Optional.empty(), comment, Optional.empty());
    }

    private Optional<Kind> kind() {
        return switch (word) {
            case "still-true" -> Optional.of(Kind.STILL_TRUE);
            case "ended" -> Optional.of(Kind.ENDED);
            case "not-so" -> Optional.of(Kind.NOT_SO);
            default -> Optional.empty();
        };
    }

    /** {@code 2025}, {@code 2025-03} or {@code 2025-03-14}; empty where it is no date. */
    private Optional<String> until() {
        boolean numbers = year.matches("[12]\\d{3}") && month.matches("\\d{0,2}") && day.matches("\\d{0,2}");
        boolean gap = month.isEmpty() && !day.isEmpty();
        if (!numbers || gap) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            int precision = 4 + (month.isEmpty() ? 0 : 3) + (day.isEmpty() ? 0 : 3);
            return Optional.of(date.toString().substring(0, precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is left out counts as the first. */
    private static int number(String digits) {
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
