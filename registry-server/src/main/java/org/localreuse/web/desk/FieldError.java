package org.localreuse.web.desk;

import java.util.List;
import java.util.Optional;
import org.localreuse.model.NotTaken;

/**
 * Something to mend in a form.
 *
 * @param field the id of the field on the page
 */
public record FieldError(String field, String message) {

    /** What the intake would not do, beside the field that it belongs to. */
    static FieldError of(String field, NotTaken refused) {
        return new FieldError(field, String.valueOf(refused.getMessage()));
    }

    /** What to say beside the field, if anything. */
    public static Optional<String> at(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }
}
