package org.localreuse.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.intake.Submissions.Told;
import org.localreuse.model.Decision;
import org.localreuse.model.FileReport;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.model.Verdict;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.record.KeyRecord;
import org.localreuse.rest.References;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Addresses;
import org.localreuse.web.Choice;
import org.localreuse.web.Text;
import org.localreuse.web.Value;
import org.localreuse.web.Words;

/** Tells in plain words how submissions stand. */
public final class Accounts {

    private static final int MOST = 50;

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Views views;
    private final Addresses addresses;
    private final KeyRecord keys;

    public Accounts(PublishedStore store, QueryLibrary queries, Views views, Addresses addresses, KeyRecord keys) {
        this.store = store;
        this.queries = queries;
        this.views = views;
        this.addresses = addresses;
        this.keys = keys;
    }

    Account of(Told told) {
        Submission submission = told.submission();
        List<Revision> revisions = told.story().revisions();
        return new Account(
                submission.id(),
                submission.version(),
                submission.name(),
                StatusWords.of(submission.status()),
                StatusWords.tag(submission.status()),
                StatusWords.meaning(submission.status(), submission.published()),
                name(submission.by()),
                organisations(told),
                events(told),
                graphs(told).stream()
                        .flatMap(graph -> published(graph).stream())
                        .distinct()
                        .toList(),
                graphs(told).stream().map(graph -> addresses.of(graph.getURI())).toList(),
                hasRefusedRows(revisions),
                ReportView.of(
                        revisions.isEmpty()
                                ? FileReport.refused(submission.name(), List.of())
                                : revisions.getLast().report()));
    }

    private static boolean hasRefusedRows(List<Revision> revisions) {
        return !revisions.isEmpty()
                && SubmissionFormat.CSV.mediaType().equals(revisions.getLast().mediaType())
                && !revisions.getLast().erased()
                && revisions.getLast().report().refused() > 0;
    }

    /** What it says, thing by thing: what waits, and what is published. */
    List<StatedThing> statements(Told told, int most) {
        Graph statements = GraphFactory.createDefaultGraph();
        told.parts().stream()
                .filter(part -> part.decided().isEmpty())
                .forEach(
                        part -> GraphUtil.addInto(statements, part.publication().statements()));
        graphs(told)
                .forEach(graph -> GraphUtil.addInto(
                        statements,
                        store.read(link -> queries.get("statements-of-source")
                                .construct(link, Map.of("source", graph.getURI())))));
        return new Statements(statements, views.catalogue(), addresses).things(most);
    }

    /** What to choose from where the principal speaks for several organisations; nothing where it does not. */
    List<Choice.Option> organisations(Principal who) {
        if (who.organisations().size() < 2) {
            return List.of();
        }
        References references = views.catalogue().references();
        return who.organisations().stream()
                .map(organisation -> new Choice.Option(organisation.getURI(), references.name(organisation)))
                .sorted(Comparator.comparing(Choice.Option::label))
                .toList();
    }

    /** What people call a principal. */
    String name(String principal) {
        return keys.principal(principal).map(Principal::name).orElse(principal);
    }

    /** The graphs in which something of it is published: its own, and those of parts that were accepted. */
    private List<Node> graphs(Told told) {
        if (!told.submission().published()) {
            return List.of();
        }
        Stream<Node> parts = told.parts().stream()
                .filter(part -> part.decided().filter(Verdict.ACCEPT::equals).isPresent())
                .map(part -> part.publication().graph());
        Node own = store.base().graph("submission/" + told.submission().id());
        return Stream.concat(Stream.of(own), parts).toList();
    }

    private List<Value> organisations(Told told) {
        References references = views.catalogue().references();
        return told.parts().stream()
                .filter(part -> part.decided().isEmpty())
                .flatMap(part -> part.awaits().stream())
                .distinct()
                .map(organisation ->
                        new Value(new Text(references.name(organisation), ""), addresses.of(organisation.toString())))
                .sorted(Comparator.comparing(Value::text))
                .toList();
    }

    private record Dated(Instant at, Event event) {}

    private List<Event> events(Told told) {
        List<Dated> events = new ArrayList<>();
        told.story().revisions().forEach(revision -> events.add(new Dated(revision.receivedAt(), event(revision))));
        told.story().decisions().forEach(decision -> events.add(new Dated(decision.at(), event(decision))));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList();
    }

    private Event event(Revision revision) {
        String what = revision.number() == 1 ? "Handed in" : "Handed in again, version " + revision.number();
        return new Event(Words.moment(revision.receivedAt()), what, name(revision.by()), "");
    }

    private Event event(Decision decision) {
        return new Event(
                Words.moment(decision.at()),
                StatusWords.of(decision.verdict()),
                name(decision.by()),
                decision.comment());
    }

    private List<Value> published(Node graph) {
        List<Row> things = store.read(
                link -> queries.get("things-of-source").select(link, Map.of("source", graph.getURI()), row -> row));
        return things.stream().limit(MOST).map(this::thing).distinct().toList();
    }

    private Value thing(Row row) {
        String iri = row.iri("thing").orElse("");
        String key = iri.substring(iri.lastIndexOf('/') + 1).replace("--", " – ");
        boolean dataset = row.iri("class").orElse("").endsWith("#Dataset");
        return new Value(
                new Text(row.text("label").orElse(key), ""), dataset ? addresses.ofDataset(iri) : addresses.of(iri));
    }
}
