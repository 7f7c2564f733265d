package org.localreuse.record;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/** Sources as rows, within a transaction. */
final class SqlSourceRow {

    private final Handle handle;

    SqlSourceRow(Handle handle) {
        this.handle = handle;
    }

    int put(Source source, Instant at) {
        return handle.createUpdate("""
                        insert into source (id, type, address, title, publisher, every_seconds, may_shrink, local, added_at)
                        values (:id, :type, :address, :title, :publisher, :every, :shrink, :local, :at)
                        on conflict (id) do update set type = excluded.type, address = excluded.address, title = excluded.title,
                          publisher = excluded.publisher, every_seconds = excluded.every_seconds,
                          may_shrink = excluded.may_shrink, local = excluded.local, removed_at = null""")
                .bind("id", source.id())
                .bind("type", source.type().word())
                .bind("address", source.address().toString())
                .bind("title", SqlText.storable(source.title()))
                .bind("publisher", source.publisher().map(Node::getURI).orElse(null))
                .bind("every", source.every().map(Duration::toSeconds).orElse(null))
                .bind("shrink", source.mayShrink())
                .bind("local", source.local())
                .bind("at", SqlText.of(at))
                .execute();
    }

    int remove(String source, Instant at) {
        return handle.createUpdate("update source set removed_at = :at where id = :id and removed_at is null")
                .bind("id", source)
                .bind("at", SqlText.of(at))
                .execute();
    }

    List<Source> all() {
        return handle.createQuery("select * from source where removed_at is null order by id")
                .map((row, context) -> source(row))
                .list();
    }

    private static Source source(ResultSet row) throws SQLException {
        long every = row.getLong("every_seconds");
        return new Source(
                row.getString("id"),
                SourceType.of(row.getString("type")).orElseThrow(),
                URI.create(row.getString("address")),
                row.getString("title"),
                Optional.ofNullable(row.getString("publisher")).map(NodeFactory::createURI),
                every == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(every)),
                row.getInt("may_shrink"),
                row.getBoolean("local"));
    }
}
