package org.localreuse.submission;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** One run of Jena's parser over one input, within the limits. The first fault ends it. */
final class RdfParse implements StreamRDF, ErrorHandler {

    /** Takes what was parsed, with the place. */
    interface Sink {
        void statement(Triple triple, Optional<Node> graph, Position position);

        void warning(String message, Position position);
    }

    private final Limits limits;
    private final Sink sink;
    private final CheckedProfile profile;
    private final Set<Node> blankNodes = new HashSet<>();
    private int statements;
    private int prefixes;

    /** Jena wraps or rewrites what is thrown inside a parser; this is what was meant. */
    private @Nullable Refusal refused;

    private RdfParse(Limits limits, Sink sink) {
        this.limits = limits;
        this.sink = sink;
        this.profile = new CheckedProfile(
                RiotLib.factoryRDF(),
                this,
                IRIxResolver.create()
                        .noBase()
                        .resolve(true)
                        .allowRelative(false)
                        .build(),
                PrefixMapFactory.create(),
                limits);
    }

    /**
     * Parses everything.
     *
     * @throws Refusal at the first fault, with line and column where the format tells
     */
    static void run(InputStream text, Lang lang, Limits limits, Sink sink) {
        new RdfParse(limits, sink).run(text, lang);
    }

    private void run(InputStream text, Lang lang) {
        Context context = new Context();
        context.set(LangJSONLD11.JSONLD_OPTIONS, BundledContexts.options());
        try {
            RDFParserRegistry.getFactory(lang)
                    .create(lang, profile)
                    .read(text, null, lang.getContentType(), this, context);
        } catch (Refusal e) {
            throw e;
        } catch (RiotException e) {
            throw meant(e);
        }
    }

    private Refusal meant(RiotException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return refused != null
                ? refused
                : Refusals.at(profile.position(), "The file cannot be read.", "Check it with another RDF tool.", e);
    }

    private Refusal refuse(Position position, String message, String hint) {
        Refusal refusal = new Refusal(Finding.refusal(position, message, hint));
        refused = refusal;
        return refusal;
    }

    @Override
    public void triple(Triple triple) {
        take(triple, Optional.empty());
    }

    @Override
    public void quad(Quad quad) {
        boolean named = !quad.isDefaultGraph() && quad.getGraph() != null;
        take(quad.asTriple(), named ? Optional.of(quad.getGraph()) : Optional.empty());
    }

    private void take(Triple triple, Optional<Node> graph) {
        Position position = profile.position();
        if (++statements > limits.statements()) {
            throw refuse(position, "The file holds more than " + limits.statements() + " statements.", "Split it.");
        }
        for (Node node : List.of(triple.getSubject(), triple.getObject())) {
            if (node.isTripleTerm()) {
                throw refuse(position, "Statements about statements (triple terms) are not taken.", "");
            }
            if (node.isBlank() && blankNodes.add(node) && blankNodes.size() > limits.blankNodes()) {
                throw refuse(
                        position,
                        "The file holds more than " + limits.blankNodes() + " blank nodes.",
                        "Give things IRIs, or split the file.");
            }
        }
        sink.statement(triple, graph, position);
    }

    @Override
    public void prefix(String prefix, String iri) {
        if (++prefixes > limits.prefixes()) {
            throw refuse(profile.position(), "The file declares more than " + limits.prefixes() + " prefixes.", "");
        }
    }

    @Override
    public void start() {}

    @Override
    public void base(String base) {}

    @Override
    public void version(String version) {}

    @Override
    public void finish() {}

    @Override
    public void warning(String message, long line, long col) {
        Position position = position(line, col);
        if (message.startsWith("Bad IRI") || message.startsWith("Relative IRI")) {
            throw refuse(position, "This is not a valid IRI.", "");
        }
        sink.warning(plain(message), position);
    }

    @Override
    public void error(String message, long line, long col) {
        throw refused != null ? refused : refuse(position(line, col), told(message), "");
    }

    @Override
    public void fatal(String message, long line, long col) {
        error(message, line, col);
    }

    static Position position(long line, long col) {
        return line > 0 ? new Position((int) line, (int) Math.max(0, col)) : Position.UNKNOWN;
    }

    private static String told(@Nullable String message) {
        if (message == null) {
            return "The file cannot be read.";
        }
        return message.toLowerCase(Locale.ROOT).matches("(?s).*relative [ui]ri.*")
                ? "A relative IRI stands here: a base IRI is required to complete it."
                : plain(message);
    }

    /** A parser's message as one sentence, without names of classes. */
    private static String plain(String message) {
        String first = message.replaceAll("\\[code=.*?]", "")
                .replaceAll("(?:[a-z]+\\.){2,}[A-Z]\\w*:?", "")
                .strip();
        return first.endsWith(".") ? first : first + ".";
    }
}
