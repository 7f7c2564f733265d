package org.localreuse.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * A parameter of a stored query, declared by a variable in grlc's convention: {@code ?_name} is a text, {@code ?_name_iri},
 * {@code ?_name_integer}, {@code ?_name_date} and {@code ?_name_boolean} are what they say; {@code ?__name…} is optional.
 *
 * @param name as users write it
 * @param variable the variable that it binds, without the question mark
 * @param defaultValue what stands when none is given
 * @param examples allowed or typical values, from the header's {@code enumerate}
 */
public record Parameter(
        String name,
        String variable,
        Type type,
        boolean required,
        Optional<String> defaultValue,
        List<String> examples) {

    /** Copies the examples. */
    public Parameter {
        examples = List.copyOf(examples);
    }

    /** What a value must look like. */
    public enum Type {
        TEXT,
        IRI,
        INTEGER,
        DATE,
        BOOLEAN;

        private static final Map<String, Type> BY_SUFFIX =
                Map.of("iri", IRI, "integer", INTEGER, "date", DATE, "boolean", BOOLEAN);

        private static Type ofSuffix(String variable) {
            return BY_SUFFIX.getOrDefault(variable.substring(variable.lastIndexOf('_') + 1), TEXT);
        }
    }

    static Parameter declaredBy(String variable, Map<String, String> defaults, Map<String, List<String>> enumerations) {
        Type type = Type.ofSuffix(variable);
        boolean optional = variable.startsWith("__");
        String name = variable.substring(optional ? 2 : 1);
        if (type != Type.TEXT) {
            name = name.substring(0, name.lastIndexOf('_'));
        }
        return new Parameter(
                name,
                variable,
                type,
                !optional && !defaults.containsKey(name),
                Optional.ofNullable(defaults.get(name)),
                enumerations.getOrDefault(name, List.of()));
    }

    /**
     * The term to bind.
     *
     * @param base resolves a relative IRI, so that {@code id/project/leeds-bins} will do
     * @throws BadParameter if the text is not of the type
     */
    Node bind(String text, String base) {
        return switch (type) {
            case TEXT -> NodeFactory.createLiteralString(text);
            case IRI -> iri(text, base);
            case INTEGER -> integer(text);
            case DATE -> date(text);
            case BOOLEAN -> bool(text);
        };
    }

    private Node iri(String text, String base) {
        try {
            return NodeFactory.createURI(IRIx.create(base).resolve(text).str());
        } catch (IRIException e) {
            throw expected("an IRI, such as " + base + "id/project/leeds-bins", text);
        }
    }

    private Node integer(String text) {
        if (!text.matches("[+-]?[0-9]{1,18}")) {
            throw expected("a whole number", text);
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
    }

    private Node date(String text) {
        try {
            return switch (text.length()) {
                case 4 -> NodeFactory.createLiteralDT(String.valueOf(Integer.parseInt(text)), XSDDatatype.XSDgYear);
                case 7 -> NodeFactory.createLiteralDT(YearMonth.parse(text).toString(), XSDDatatype.XSDgYearMonth);
                default -> NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw expected("a date: 2026, 2026-11 or 2026-11-23", text);
        }
    }

    private Node bool(String text) {
        if (!"true".equals(text) && !"false".equals(text)) {
            throw expected("true or false", text);
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
    }

    private BadParameter expected(String what, String text) {
        return new BadParameter(name, "'" + name + "' must be " + what + "; it is '" + text + "'.");
    }
}
