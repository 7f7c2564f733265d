package org.localreuse.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.store.Publication;

/** Published graphs as rows, within a transaction. */
final class SqlGraphs {

    private static final int BATCH = 1_000;

    private final Handle handle;

    SqlGraphs(Handle handle) {
        this.handle = handle;
    }

    /** One version of a graph: its name, and the revision at which it was published. */
    record Version(String graph, long publication) {

        static Version of(ResultSet row) throws SQLException {
            return new Version(row.getString("graph"), row.getLong("publication"));
        }
    }

    void write(PublishedGraph graph, long publication, int position) {
        Publication published = graph.publication();
        handle.createUpdate("""
                        insert into published_graph (graph, publication, position, submission, submission_revision, statements,
                          provenance, reason)
                        values (:graph, :publication, :position, :submission, :revision, :statements, :provenance, :reason)""")
                .bind("graph", published.graph().getURI())
                .bind("publication", publication)
                .bind("position", position)
                .bind("submission", graph.submission().orElse(null))
                .bind("revision", graph.revision())
                .bind("statements", Statements.toBytes(published.statements()))
                .bind("provenance", Statements.toBytes(published.provenance()))
                .bind("reason", SqlText.storable(graph.reason()))
                .execute();
        writeMentions(published, publication);
    }

    private void writeMentions(Publication published, long publication) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into mention (graph, publication, iri_key, iri, described)
                values (:graph, :publication, :key, :iri, :described)""");
        Mentions.in(published.statements()).forEach((iri, described) -> {
            batch.bind("graph", published.graph().getURI())
                    .bind("publication", publication)
                    .bind("key", SqlText.key(iri))
                    .bind("iri", SqlText.storable(iri))
                    .bind("described", described)
                    .add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    Publication read(Version version) {
        return handle.createQuery("""
                        select graph, statements, provenance from published_graph
                        where graph = :graph and publication = :publication""")
                .bind("graph", version.graph())
                .bind("publication", version.publication())
                .map((row, context) -> new Publication(
                        NodeFactory.createURI(row.getString("graph")),
                        Statements.of(row.getBytes("statements")),
                        Statements.of(row.getBytes("provenance"))))
                .one();
    }
}
