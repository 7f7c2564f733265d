package org.localreuse.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Comparison;
import org.localreuse.model.Decision;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.SqlGraphs.Version;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/** The outbox in tables: a publication is known by the revision that it makes. */
final class SqlPublications implements PublicationLog {

    private final SqlDatabase database;

    SqlPublications(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Begun> begin(Change change, List<Comparison> comparisons) {
        List<String> erased = change.decisions().stream()
                .filter(decision -> decision.verdict() == Verdict.ERASE)
                .map(Decision::submission)
                .distinct()
                .toList();
        Optional<Begun> begun = database.write(handle -> {
            takeTurn(handle);
            new SqlChange(handle).write(change);
            comparisons.forEach(comparison -> SqlIdentity.write(handle, comparison));
            Optional<Begun> opened = change.graphs().isEmpty() ? Optional.empty() : Optional.of(open(handle, change));
            erased.forEach(submission -> new SqlErasure(handle, submission).run());
            return opened;
        });
        if (!erased.isEmpty()) {
            database.forgetDeleted();
        }
        return begun;
    }

    /** Whoever writes first goes first: the row is locked until the transaction ends, in SQLite the whole database is. */
    private static void takeTurn(Handle handle) {
        handle.createUpdate("update turn set taken = taken + 1 where id = 1").execute();
    }

    private static Begun open(Handle handle, Change change) {
        long revision = handle.createQuery("select coalesce(max(revision), 0) + 1 from publication")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("insert into publication (revision, begun_at, state) values (:revision, :at, 'begun')")
                .bind("revision", revision)
                .bind("at", SqlText.of(change.at()))
                .execute();
        SqlGraphs graphs = new SqlGraphs(handle);
        List<Publication> publications = new ArrayList<>();
        for (PublishedGraph graph : change.graphs()) {
            graphs.write(graph, revision, publications.size());
            publications.add(graph.publication());
        }
        return new Begun(revision, new Stamp(revision, SqlText.kept(change.at())), publications);
    }

    @Override
    public void published(Begun begun) {
        advance(begun, "update publication set state = 'published' where revision = :revision and state = 'begun'");
    }

    @Override
    public void done(Begun begun) {
        advance(begun, "update publication set state = 'done' where revision = :revision");
    }

    private void advance(Begun begun, String update) {
        database.write(handle ->
                handle.createUpdate(update).bind("revision", begun.id()).execute());
    }

    @Override
    public List<Begun> unfinished() {
        return database.read(handle -> handle.createQuery(
                        "select revision, begun_at from publication where state <> 'done' order by revision")
                .map((row, context) -> {
                    Stamp stamp = new Stamp(row.getLong("revision"), Instant.parse(row.getString("begun_at")));
                    return new Begun(stamp.revision(), stamp, graphs(handle, stamp.revision()));
                })
                .list());
    }

    private static List<Publication> graphs(Handle handle, long publication) {
        SqlGraphs graphs = new SqlGraphs(handle);
        return handle
                .createQuery("""
                        select graph, publication from published_graph where publication = :publication order by position""")
                .bind("publication", publication)
                .map((row, context) -> Version.of(row))
                .list()
                .stream()
                .map(graphs::read)
                .toList();
    }

    @Override
    public Optional<Stamp> last() {
        return database.read(handle -> handle.createQuery("""
                        select revision, begun_at from publication where state = 'done' order by revision desc limit 1""")
                .map((row, context) -> new Stamp(row.getLong("revision"), Instant.parse(row.getString("begun_at"))))
                .findOne());
    }

    /** Holds the names of all graphs, and one graph at a time. */
    @Override
    public void current(Consumer<Publication> each) {
        database.read(handle -> {
            SqlGraphs graphs = new SqlGraphs(handle);
            List<Version> versions = handle.createQuery("""
                            select graph, max(publication) as publication from published_graph group by graph order by graph""")
                    .map((row, context) -> Version.of(row))
                    .list();
            versions.forEach(version -> each.accept(graphs.read(version)));
            return versions.size();
        });
    }

    @Override
    public Optional<Publication> standing(Node graph) {
        return database.read(handle -> handle.createQuery("""
                        select graph, max(publication) as publication from published_graph where graph = :graph group by graph""")
                .bind("graph", graph.getURI())
                .map((row, context) -> Version.of(row))
                .findOne()
                .map(version -> new SqlGraphs(handle).read(version))
                .filter(publication -> !publication.statements().isEmpty()));
    }

    @Override
    public List<Node> standingOf(String submission) {
        return database.read(handle -> handle.createQuery("""
                        select g.graph from published_graph g
                        where g.submission = :submission and g.statements is not null and not exists (
                          select 1 from published_graph later
                          where later.graph = g.graph and later.publication > g.publication)
                        order by g.graph""")
                .bind("submission", submission)
                .mapTo(String.class)
                .map(NodeFactory::createURI)
                .list());
    }

    @Override
    public List<GraphChange> changes(long since, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select g.graph, g.publication, g.submission, g.reason, p.begun_at, g.statements is null as gone
                        from published_graph g join publication p on p.revision = g.publication
                        where g.publication > :since and p.state <> 'begun'
                        order by g.publication, g.position limit :limit""")
                .bind("since", since)
                .bind("limit", limit)
                .map((row, context) -> {
                    Version version = Version.of(row);
                    boolean gone = row.getBoolean("gone");
                    return new GraphChange(
                            new Stamp(version.publication(), Instant.parse(row.getString("begun_at"))),
                            NodeFactory.createURI(version.graph()),
                            Optional.ofNullable(row.getString("submission")),
                            gone,
                            row.getString("reason"),
                            things(handle, version));
                })
                .list());
    }

    /** What that version of the graph describes, or the one before it where it describes nothing. */
    private static List<Node> things(Handle handle, Version version) {
        return handle
                .createQuery("""
                        select iri from mention where described and graph = :graph and publication = (
                          select max(publication) from mention where graph = :graph and publication <= :publication)
                        order by iri""")
                .bind("graph", version.graph())
                .bind("publication", version.publication())
                .mapTo(String.class)
                .stream()
                .map(NodeFactory::createURI)
                .toList();
    }
}
