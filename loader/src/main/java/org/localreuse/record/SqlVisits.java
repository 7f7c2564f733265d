package org.localreuse.record;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Harvest;
import org.localreuse.model.Harvest.State;
import org.localreuse.record.HarvestRecord.Remembered;

/**
 * What servers told of pages, within a transaction. A visit counts once its harvest was carried through: what a discarded one read
 * must be read again.
 */
final class SqlVisits {

    private final Handle handle;

    SqlVisits(Handle handle) {
        this.handle = handle;
    }

    Optional<Remembered> remembered(String source, Optional<String> cursor) {
        return handle.createQuery("""
                        select visit.* from visit join harvest on harvest.id = visit.harvest
                        where visit.source = :source and visit.page = :page and harvest.state = 'DONE'
                        order by visit.harvest desc limit 1""")
                .bind("source", source)
                .bind("page", page(cursor))
                .map((row, context) -> new Remembered(
                        cursor,
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified")),
                        Optional.ofNullable(row.getString("next_page")),
                        keys(row.getString("record_keys"))))
                .findOne();
    }

    private static List<String> keys(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static String page(Optional<String> cursor) {
        return SqlText.digest(cursor.orElse(""));
    }

    void keep(Harvest harvest, Remembered visited) {
        handle.createUpdate("""
                        insert into visit (source, page, harvest, etag, last_modified, next_page, record_keys)
                        values (:source, :page, :harvest, :etag, :modified, :next, :keys)
                        on conflict (source, page, harvest) do update set etag = excluded.etag,
                          last_modified = excluded.last_modified, next_page = excluded.next_page,
                          record_keys = excluded.record_keys""")
                .bind("source", harvest.source())
                .bind("page", page(visited.cursor()))
                .bind("harvest", harvest.id())
                .bind("etag", visited.etag().orElse(null))
                .bind("modified", visited.lastModified().orElse(null))
                .bind("next", visited.next().orElse(null))
                .bind("keys", SqlText.storable(String.join("\n", visited.keys())))
                .execute();
    }

    /** Forgets the visits of a harvest that was discarded, or those from before one that was carried through. */
    void end(Harvest harvest) {
        boolean done = harvest.state() == State.DONE;
        handle.createUpdate("delete from visit where source = :source and harvest " + (done ? "<" : "=") + " :harvest")
                .bind("source", harvest.source())
                .bind("harvest", harvest.id())
                .execute();
    }
}
