package org.localreuse.submission;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.localreuse.model.Position;
import org.localreuse.submission.tree.Limits;

/** Knows where the parser is, and refuses IRIs and texts that must never be stored. */
final class CheckedProfile extends ParserProfileStd {

    private final ErrorHandler errors;
    private final Limits limits;
    private long line;
    private long column;

    CheckedProfile(FactoryRDF factory, ErrorHandler errors, IRIxResolver resolver, PrefixMap prefixes, Limits limits) {
        super(factory, errors, resolver, prefixes, new Context(), true, true);
        this.errors = errors;
        this.limits = limits;
    }

    /** Where the last node or statement stood. */
    Position position() {
        return RdfParse.position(line, column);
    }

    private void at(long newLine, long newColumn) {
        if (newLine > 0) {
            line = newLine;
            column = newColumn;
        }
    }

    @Override
    public String resolveIRI(String iri, long newLine, long newColumn) {
        at(newLine, newColumn);
        if (iri.length() > limits.iri()) {
            errors.error("The IRI is longer than " + limits.iri() + " characters.", line, column);
        }
        if (iri.indexOf(' ') >= 0) {
            errors.error("A space stands in the IRI.", line, column);
        }
        String resolved = super.resolveIRI(iri, newLine, newColumn);
        Iris.fault(resolved, limits.iri()).ifPresent(fault -> errors.error(fault, line, column));
        return resolved;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long newLine, long newColumn) {
        at(newLine, newColumn);
        return super.createTriple(subject, predicate, object, newLine, newColumn);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long newLine, long newColumn) {
        at(newLine, newColumn);
        return super.createQuad(graph, subject, predicate, object, newLine, newColumn);
    }

    @Override
    public Node createTypedLiteral(String text, RDFDatatype datatype, long newLine, long newColumn) {
        check(text, newLine, newColumn);
        return super.createTypedLiteral(text, datatype, newLine, newColumn);
    }

    @Override
    public Node createLangLiteral(String text, String language, long newLine, long newColumn) {
        check(text, newLine, newColumn);
        return super.createLangLiteral(text, language, newLine, newColumn);
    }

    @Override
    public Node createStringLiteral(String text, long newLine, long newColumn) {
        check(text, newLine, newColumn);
        return super.createStringLiteral(text, newLine, newColumn);
    }

    private void check(String text, long newLine, long newColumn) {
        at(newLine, newColumn);
        if (text.length() > limits.literal()) {
            errors.error("A text is longer than " + limits.literal() + " characters.", line, column);
        }
        boolean broken = text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
        if (broken) {
            errors.error("The text contains a NUL or half a surrogate pair.", line, column);
        }
    }
}
