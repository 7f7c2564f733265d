package org.localreuse.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.localreuse.ontology.Base;

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

    /** A slug, a code, a number, or {@code registry/id}; anything else is an IRI, whole or relative. */
    private static final Pattern KEY = Pattern.compile("(?!(id|concept|scheme|graph)/)[A-Za-z0-9][\\w+-]*(/[\\w.-]+)?");

    private static final Pattern COUNCIL = Pattern.compile("[A-Z]{3,5}|NIR-[A-Z]");

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
     * @param base resolves a relative IRI, so that {@code id/project/leeds-bins} will do, or a bare {@code leeds-bins}
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
            return NodeFactory.createURI(IRIx.create(base).resolve(whole(text)).str());
        } catch (IRIException e) {
            throw expected("an IRI, such as " + base + "id/project/leeds-bins", text);
        }
    }

    /** What a bare key stands for depends on the parameter: {@code project=leeds-bins}, {@code service=524}. */
    private String whole(String text) {
        if (!KEY.matcher(text).matches()) {
            return text;
        }
        return switch (name) {
            case "service" -> "http://id.esd.org.uk/service/" + text;
            case "barrier" -> Base.concept("barrier", text).getURI();
            case "publisher" -> "id/" + (COUNCIL.matcher(text).matches() ? "council/" : "organisation/") + text;
            default -> "id/" + name + "/" + text;
        };
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
