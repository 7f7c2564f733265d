package org.localreuse.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds what a user means by a key: a slug, a register code, a GSS code, {@code registry/id}, an SPDX id, or an IRI. */
public final class Lookup {

    private Lookup() {}

    /** A project, by slug or IRI. */
    public static Optional<Node> project(Catalogue catalogue, String text) {
        return found(catalogue, Terms.PROJECT, "project", text);
    }

    /** A dataset, by {@code registry/id} or IRI. */
    public static Optional<Node> dataset(Catalogue catalogue, String text) {
        return found(catalogue, Terms.DATASET, "dataset", text);
    }

    /** A reuse, by its key or IRI. */
    public static Optional<Node> reuse(Catalogue catalogue, String text) {
        return found(catalogue, Terms.REUSE, "reuse", text);
    }

    static Optional<Node> licence(Catalogue catalogue, String text) {
        return catalogue.ofClass(Terms.LICENCE_DOCUMENT).stream()
                .filter(licence -> licence.hasURI(text)
                        || catalogue.references().key(licence).orElse("").equalsIgnoreCase(text))
                .findFirst();
    }

    /** A council by its register code, or any GSS code that it has or had; the one that still exists, where a code moved on. */
    public static Optional<Node> council(Catalogue catalogue, String text) {
        return found(catalogue, Terms.COUNCIL, "council", text).or(() -> {
            Node code = NodeFactory.createLiteralDT(text, XSDDatatype.XSDstring);
            List<Node> councils = catalogue.subjects(Terms.GSS_CODE, code);
            return councils.stream()
                    .min(Comparator.comparing((Node council) ->
                                    !catalogue.values(council, Terms.UNTIL).isEmpty())
                            .thenComparing(Terms.BY_IRI));
        });
    }

    static Optional<Node> otherOrganisation(Catalogue catalogue, String text) {
        return found(catalogue, Terms.ORGANISATION, "organisation", text)
                .or(() -> found(catalogue, Terms.PARTNERSHIP, "organisation", text));
    }

    /** A council or another organisation. */
    public static Optional<Node> organisation(Catalogue catalogue, String text) {
        return council(catalogue, text).or(() -> otherOrganisation(catalogue, text));
    }

    /**
     * The council or other organisation that the value of a parameter stands for.
     *
     * @throws BadRequest if it stands for none
     */
    static Node meantOrganisation(Catalogue catalogue, String parameter, String value) {
        return organisation(catalogue, value)
                .orElseThrow(() -> BadRequest.unknown(parameter, "council or organisation", value));
    }

    /** Whether the IRI is the text, or ends in it: {@code http://id.esd.org.uk/service/524} is meant by {@code 524}. */
    static boolean means(Node iri, String text) {
        String whole = iri.toString();
        return whole.equals(text) || whole.endsWith("/" + text) || whole.endsWith("#" + text);
    }

    /** What a slug or another key stands for, or an IRI by itself, known or not. */
    static Node iri(Catalogue catalogue, String name, String text) {
        return text.contains(":")
                ? NodeFactory.createURI(text)
                : catalogue.references().iri(name, text);
    }

    private static Optional<Node> found(Catalogue catalogue, Node type, String name, String text) {
        Node iri = iri(catalogue, name, text);
        return catalogue.is(iri, type) ? Optional.of(iri) : Optional.empty();
    }
}
