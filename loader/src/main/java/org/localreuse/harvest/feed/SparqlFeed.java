package org.localreuse.harvest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Source;

/**
 * A SPARQL endpoint that knows datasets in DCAT. A few of them are asked for at a time, in the order of their IRIs: the cursor is the
 * last one that came. Some endpoints cut an answer off without a word: so they are asked for their number too, and if fewer come the
 * harvest ends as broken.
 */
final class SparqlFeed implements Feed {

    private static final String PAGE = query("datasets.rq");
    private static final String NUMBER = query("number-of-datasets.rq");

    private final Fetcher fetcher;
    private OptionalLong total = OptionalLong.empty();
    private boolean fromTheStart;
    private long come;

    SparqlFeed(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        if (cursor.isEmpty()) {
            fromTheStart = true;
            come = 0;
            total = number(source);
        }
        ParameterizedSparqlString query = new ParameterizedSparqlString(PAGE);
        query.setLiteral("_after", cursor.orElse(""));
        DatasetStatements statements = new DatasetStatements(
                RdfDocument.parse(ask(source, query.toString(), "text/turtle, application/n-triples;q=0.9")));
        Optional<String> last = statements.datasets().stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .max(String::compareTo);
        refuseStandstill(source, cursor, last);
        come += statements.datasets().size();
        if (last.isEmpty()) {
            refuseLoss(source);
        }
        return Optional.of(DcatRecords.of(statements).page(last, total, Visit.NONE));
    }

    private static void refuseStandstill(Source source, Optional<String> before, Optional<String> last) {
        if (before.isPresent() && last.isPresent() && last.get().compareTo(before.get()) <= 0) {
            throw Addresses.broken(source.address(), "answers the same again and again. Tell its owner.");
        }
    }

    private void refuseLoss(Source source) {
        if (fromTheStart && total.isPresent() && come < total.getAsLong()) {
            throw Addresses.broken(
                    source.address(),
                    "counts " + total.getAsLong() + " datasets and gave " + come
                            + ". It may cut long answers off. Ask its owner for a catalogue in DCAT.");
        }
    }

    private OptionalLong number(Source source) {
        JsonOutline outline = JsonOutline.of(ask(source, NUMBER, "application/sparql-results+json"));
        return outline.list("results.bindings").stream()
                .flatMap(java.util.List::stream)
                .flatMap(row -> new Records().parsed(row, outline.bytes(row)).stream())
                .map(row -> row.path("number").path("value").asText())
                .filter(text -> text.matches("\\d{1,12}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private Reply.Answer ask(Source source, String query, String accept) {
        Ask ask = new Ask(source.address(), accept, Visit.NONE, Optional.of(query), source.local());
        return fetcher.document(ask).orElseThrow();
    }

    private static String query(String name) {
        try (InputStream in = Objects.requireNonNull(SparqlFeed.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
