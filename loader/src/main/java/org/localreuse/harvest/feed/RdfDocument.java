package org.localreuse.harvest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.util.Context;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Body;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.submission.BundledContexts;
import org.localreuse.submission.XmlGuard;
import org.localreuse.submission.tree.Limits;

/**
 * A document in any RDF syntax, told by what it begins with, else by its media type, else by its name. Nothing else is fetched for it:
 * no XML entity, no JSON-LD context. Unlike what is handed in to us, a catalogue may hold IRIs with characters that have no place in
 * one; they are escaped, as browsers do.
 */
final class RdfDocument {

    private static final Pattern XML =
            Pattern.compile("(?s)^<(?:\\?xml|!--|!DOCTYPE|[A-Za-z][\\w.-]*(?::[\\w.-]+)?\\s).*");
    private static final Pattern JSON = Pattern.compile("(?s)^(?:\\{|\\[\\s*[{\\]]).*");
    private static final Pattern IRI_ATTRIBUTE =
            Pattern.compile("(\\brdf:(?:about|resource|datatype)\\s*=\\s*)\"([^\"<]*)\"");
    private static final Pattern TEXT_BESIDE =
            Pattern.compile("(<[^<>]*\\brdf:resource\\s*=\\s*\"[^\"<]*\"[^<>/]*>)[^<>]+(?=</)");
    private static final String ELSEWHERE = "Remote contexts are not fetched.";

    private RdfDocument() {}

    /**
     * Parses it.
     *
     * @return its statements, those of all its graphs in one
     * @throws FeedBroken if it cannot be parsed, with line and column where the syntax tells
     */
    static Graph parse(Reply.Answer answer) {
        Documents.refusePage(answer);
        Lang lang = lang(answer);
        MendingSink sink = new MendingSink(answer.address());
        guard(lang, answer);
        try (InputStream in =
                lang.equals(Lang.RDFXML) ? mended(answer.body()) : answer.body().open()) {
            Context context = new Context();
            context.set(LangJSONLD11.JSONLD_OPTIONS, BundledContexts.options());
            RDFParserRegistry.getFactory(lang)
                    .create(lang, new MendingProfile(answer.address().toString()))
                    .read(in, answer.address().toString(), lang.getContentType(), sink, context);
            return sink.graph();
        } catch (RiotException e) {
            throw broken(answer, lang, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parser of RDF/XML looks at IRIs itself, and gives up; and it stands no text beside {@code rdf:resource}, which GeoNetwork
     * writes there.
     */
    private static InputStream mended(Body body) throws IOException {
        try (InputStream in = body.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String mended = IRI_ATTRIBUTE
                    .matcher(TEXT_BESIDE.matcher(text).replaceAll("$1"))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1) + "\"" + MendingSink.mended(found.group(2)) + "\""));
            return new ByteArrayInputStream(mended.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Lang lang(Reply.Answer answer) {
        String start = Documents.beginning(answer.body()).stripLeading();
        Optional<Lang> named = Optional.ofNullable(RDFLanguages.contentTypeToLang(answer.mediaType()));
        boolean inBraces = named.isPresent()
                && (named.get().equals(Lang.TRIG) || named.get().equals(Lang.NQUADS));
        if (XML.matcher(start).matches()) {
            return Lang.RDFXML;
        }
        if (JSON.matcher(start).matches() && !inBraces) {
            return Lang.JSONLD11;
        }
        return named.filter(RDFLanguages::isTriples)
                .or(() -> named.filter(RDFLanguages::isQuads))
                .filter(lang -> !lang.equals(Lang.RDFXML) && !RDFLanguages.sameLang(lang, Lang.JSONLD))
                .or(() -> Optional.ofNullable(
                        RDFLanguages.filenameToLang(answer.address().getPath())))
                .orElse(Lang.TURTLE);
    }

    private static void guard(Lang lang, Reply.Answer answer) {
        if (lang.equals(Lang.JSONLD11)) {
            JsonOutline.of(answer);
        } else if (lang.equals(Lang.RDFXML)) {
            try (InputStream in = answer.body().open()) {
                XmlGuard.check(in, Limits.STANDARD);
            } catch (Refusal e) {
                Position at = e.finding().position();
                String place = at.isKnown() ? "line " + at.line() + ", column " + at.column() : "";
                throw Documents.unreadable(answer.address(), "RDF/XML", place, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static FeedBroken broken(Reply.Answer answer, Lang lang, RiotException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FeedBroken meant) {
                return meant;
            }
            if (cause instanceof Refusal refusal && ELSEWHERE.equals(refusal.getMessage())) {
                return Addresses.broken(
                        answer.address(),
                        "leaves its meaning to a JSON-LD context elsewhere ("
                                + refusal.finding().value()
                                + "), and contexts are not fetched. If it is a data.json, say so; else use its Turtle or RDF/XML.");
            }
        }
        String place = e instanceof RiotParseException parse && parse.getLine() > 0
                ? "line " + parse.getLine() + ", column " + parse.getCol()
                : "";
        return Documents.unreadable(answer.address(), lang.getName(), place, e);
    }

    /** Mends IRIs before they are looked at. Warnings, such as of odd dates, are passed over. */
    private static final class MendingProfile extends ParserProfileStd {

        MendingProfile(String base) {
            super(
                    RiotLib.factoryRDF(),
                    new FirstFault(),
                    IRIxResolver.create()
                            .base(base)
                            .resolve(true)
                            .allowRelative(true)
                            .build(),
                    PrefixMapFactory.create(),
                    new Context(),
                    false,
                    false);
        }

        @Override
        public String resolveIRI(String iri, long line, long col) {
            return super.resolveIRI(MendingSink.mended(iri), line, col);
        }
    }

    /** The first error ends the parsing, with its place. */
    private static final class FirstFault implements ErrorHandler {

        @Override
        public void warning(String message, long line, long col) {}

        @Override
        public void error(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }
    }
}
