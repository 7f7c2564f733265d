package org.localreuse.record;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jdbi.v3.core.Handle;
import org.localreuse.record.SqlGraphs.Version;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/** Finds earlier versions of graphs by what they mention. */
final class SqlPastGraphs implements PastGraphs {

    /** A version that stood at the revision, that of a submission, and not taken away. */
    private static final String STOOD = """
            and g.publication <= :revision and g.submission is not null and g.statements is not null
             and not exists (
               select 1 from published_graph later
               where later.graph = g.graph and later.publication > g.publication and later.publication <= :revision)
            """;

    private final SqlDatabase database;

    SqlPastGraphs(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public List<Publication> around(Node thing, long revision) {
        return database.read(handle -> {
            List<Version> mentioning = mentioning(handle, thing, revision);
            Set<Version> found = new LinkedHashSet<>(mentioning);
            mentioning.forEach(version -> found.addAll(describingNeighbours(handle, version, revision)));
            SqlGraphs graphs = new SqlGraphs(handle);
            return found.stream().map(graphs::read).toList();
        });
    }

    private static List<Version> mentioning(Handle handle, Node thing, long revision) {
        return handle.createQuery("""
                        select g.graph, g.publication from mention m
                        join published_graph g on g.graph = m.graph and g.publication = m.publication
                        where m.iri_key = :key and m.iri = :iri
                        """ + STOOD + "order by g.graph")
                .bind("key", SqlText.key(thing.getURI()))
                .bind("iri", thing.getURI())
                .bind("revision", revision)
                .map((row, context) -> Version.of(row))
                .list();
    }

    private static List<Version> describingNeighbours(Handle handle, Version version, long revision) {
        return handle.createQuery("""
                        select distinct g.graph, g.publication from mention named
                        join mention m on m.iri_key = named.iri_key and m.iri = named.iri and m.described
                        join published_graph g on g.graph = m.graph and g.publication = m.publication
                        where named.graph = :graph and named.publication = :publication
                        """ + STOOD + "order by g.graph")
                .bind("graph", version.graph())
                .bind("publication", version.publication())
                .bind("revision", revision)
                .map((row, context) -> Version.of(row))
                .list();
    }

    /** A graph also ceases to describe a thing when a later version of it does not. */
    @Override
    public Optional<Gone> gone(Node thing) {
        return database.read(handle -> {
            List<Version> last = handle.createQuery("""
                            select graph, max(publication) as publication from mention
                            where iri_key = :key and iri = :iri and described group by graph""")
                    .bind("key", SqlText.key(thing.getURI()))
                    .bind("iri", thing.getURI())
                    .map((row, context) -> Version.of(row))
                    .list();
            Optional<Ceased> latest = Optional.empty();
            for (Version version : last) {
                Optional<Ceased> ceased = ceased(handle, version);
                if (ceased.isEmpty()) {
                    return Optional.empty();
                }
                latest = latest.filter(other -> other.isAfter(ceased.get())).or(() -> ceased);
            }
            return latest.map(Ceased::gone);
        });
    }

    /** The version that came after the last one to describe something; empty where that one is still the last. */
    private static Optional<Ceased> ceased(Handle handle, Version last) {
        return handle.createQuery("""
                        select g.publication, g.reason, p.begun_at from published_graph g
                        join publication p on p.revision = g.publication
                        where g.graph = :graph and g.publication > :publication order by g.publication limit 1""")
                .bind("graph", last.graph())
                .bind("publication", last.publication())
                .map((row, context) -> new Ceased(new Gone(
                        new Stamp(row.getLong("publication"), Instant.parse(row.getString("begun_at"))),
                        row.getString("reason"))))
                .findOne();
    }

    private record Ceased(Gone gone) {

        boolean isAfter(Ceased other) {
            return gone.stamp().revision() > other.gone.stamp().revision();
        }
    }
}
