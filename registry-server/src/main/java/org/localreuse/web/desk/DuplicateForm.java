package org.localreuse.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.model.Comparison.Verdict;

/**
 * What a moderator says of two records, as the form has it.
 *
 * @param one IRI of the record on the left
 * @param other IRI of the one on the right
 * @param verdict {@code one} or {@code other} for that which stands for both; {@code different} or {@code taken-back}
 */
public record DuplicateForm(String one, String other, String verdict, String comment) {

    static final DuplicateForm EMPTY = new DuplicateForm("", "", "", "");

    static DuplicateForm of(MultivaluedMap<String, String> form) {
        return new DuplicateForm(
                value(form, "one"), value(form, "other"), value(form, "verdict"), value(form, "comment"));
    }

    List<FieldError> errors(String field) {
        List<FieldError> errors = new ArrayList<>();
        if (!List.of("one", "other", "different", "taken-back").contains(verdict)) {
            errors.add(new FieldError(field, "Say whether they are the same data, and which record stands for both"));
        }
        return errors;
    }

    Verdict said() {
        return switch (verdict) {
            case "different" -> Verdict.DIFFERENT;
            case "taken-back" -> Verdict.TAKEN_BACK;
            default -> Verdict.SAME;
        };
    }

    /** That which stands for both. */
    Node main() {
        return node(verdict.equals("one") ? one : other);
    }

    Node dataset() {
        return node(verdict.equals("one") ? other : one);
    }

    /** Whether it is about these two. */
    boolean isOn(String left, String right) {
        return one.equals(left) && other.equals(right);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
