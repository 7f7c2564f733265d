package org.localreuse.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.reconcile.Entity.Value;
import org.localreuse.reconcile.Question.Constraint;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;

/** The forms in which values are compared: what is written in two ways and means the same has a form in common. */
final class Forms {

    /** Councils and other organisations, and licences, are meant by any of their names. */
    private final Names names;

    Forms(Names names) {
        this.names = names;
    }

    /** The forms of a value that the register has. */
    static Set<String> of(Property property, Value value) {
        return switch (property.use()) {
            case CODE -> Set.of(code(value.label()));
            case ADDRESS -> addresses(property, text(value));
            case FACT -> facts(value.label(), text(value));
            case DATE -> Set.of(value.label());
            case ORGANISATION, LICENCE -> Set.of(text(value));
        };
    }

    /** The forms of the values that somebody asks for. */
    Set<String> of(Constraint constraint) {
        Set<String> forms = new HashSet<>();
        constraint.values().stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> forms.addAll(asked(constraint.property(), value)));
        return forms;
    }

    private Set<String> asked(Property property, String value) {
        return switch (property.use()) {
            case CODE -> Set.of(code(value));
            case ADDRESS -> addresses(property, value);
            case FACT -> facts(value, value);
            case DATE -> Set.of(value);
            case ORGANISATION, LICENCE -> meant(property, value);
        };
    }

    private Set<String> meant(Property property, String value) {
        Resolution resolution = names.resolve(property.range().orElseThrow().kind(), value);
        return switch (resolution) {
            case Resolution.Found found -> Set.of(found.iri().getURI());
            case Resolution.Ambiguous several -> {
                Set<String> iris = new HashSet<>();
                several.candidates()
                        .forEach(candidate -> iris.add(candidate.iri().getURI()));
                yield iris;
            }
            case Resolution.Unknown none -> Set.of();
        };
    }

    /** In another register the last part of the address is a code: Q6515870. */
    private static Set<String> addresses(Property property, String text) {
        return property == Property.SAME_AS ? Set.copyOf(List.of(address(text), last(text))) : Set.of(address(text));
    }

    private static Set<String> facts(String label, String iri) {
        return Set.copyOf(List.of(NameForms.plain(label), last(iri)));
    }

    private static String text(Value value) {
        Node node = value.node();
        return node.isURI() ? node.getURI() : value.label();
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** “www.leeds.gov.uk” is an address too, though its beginning is left out. */
    private static String address(String text) {
        return NameForms.address(NameForms.isAddress(text) ? text : "https://" + text);
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
