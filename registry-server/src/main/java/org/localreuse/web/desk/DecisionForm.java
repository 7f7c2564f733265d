package org.localreuse.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.model.Verdict;

/** What somebody decided on a submission, as the form has it. */
record DecisionForm(String verdict, String comment, String version) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "");

    static DecisionForm of(MultivaluedMap<String, String> form) {
        return new DecisionForm(value(form, "verdict"), value(form, "comment"), value(form, "version"));
    }

    /** What pages decide; erasing is for the command line and the interface for programs. */
    Optional<Verdict> decided() {
        return switch (verdict) {
            case "accept" -> Optional.of(Verdict.ACCEPT);
            case "reject" -> Optional.of(Verdict.REJECT);
            case "return" -> Optional.of(Verdict.RETURN);
            case "withdraw" -> Optional.of(Verdict.WITHDRAW);
            default -> Optional.empty();
        };
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (decided().isEmpty()) {
            errors.add(new FieldError("accept", "Choose what you decide"));
        }
        boolean needsReason = verdict.equals("reject") || verdict.equals("return");
        if (needsReason && comment.isBlank()) {
            errors.add(new FieldError("comment", "Give the reason: whoever handed it in will read it"));
        }
        return errors;
    }

    /** The id of the field beside which to say that it cannot be done. */
    String field() {
        return verdict.equals("withdraw") ? "why" : "accept";
    }

    OptionalLong expected() {
        return version.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty();
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
