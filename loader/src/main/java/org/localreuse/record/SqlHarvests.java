package org.localreuse.record;

import com.github.f4b6a3.ulid.UlidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.model.Harvest.State;
import org.localreuse.model.Source;

/** Sources and harvests in tables. What they list is in {@link SqlListing}. */
final class SqlHarvests implements HarvestRecord {

    private final SqlDatabase database;

    SqlHarvests(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void put(Source source, Instant at) {
        database.write(handle -> new SqlSourceRow(handle).put(source, at));
    }

    @Override
    public boolean remove(String source, Instant at) {
        return database.write(handle -> new SqlSourceRow(handle).remove(source, at)) > 0;
    }

    @Override
    public List<Source> sources() {
        return database.read(handle -> new SqlSourceRow(handle).all());
    }

    @Override
    public Harvest begin(Source source, Instant at) {
        Harvest harvest = Harvest.begun(UlidCreator.getMonotonicUlid().toString(), source.id(), SqlText.kept(at));
        database.write(handle -> {
            for (Harvest open : harvests(handle, source.id(), Integer.MAX_VALUE)) {
                if (open.isOpen()) {
                    end(handle, open.ended(State.DISCARDED, at, "Another harvest was begun."));
                }
            }
            return handle.createUpdate("""
                            insert into harvest (id, source, begun_at, state, complete, rest_unchanged, unsure, pages, unmodified,
                              message)
                            values (:id, :source, :begun, :state, :no, :no, :no, 0, 0, '')""")
                    .bind("id", harvest.id())
                    .bind("source", source.id())
                    .bind("begun", SqlText.of(at))
                    .bind("state", harvest.state().name())
                    .bind("no", false)
                    .execute();
        });
        return harvest;
    }

    @Override
    public List<Harvest> harvests(String source, int limit) {
        return database.read(handle -> harvests(handle, source, limit));
    }

    private static List<Harvest> harvests(Handle handle, String source, int limit) {
        return handle.createQuery("select * from harvest where source = :source order by id desc limit :limit")
                .bind("source", source)
                .bind("limit", limit)
                .map((row, context) -> harvest(row))
                .list();
    }

    private static Harvest harvest(ResultSet row) throws SQLException {
        return new Harvest(
                row.getString("id"),
                row.getString("source"),
                Instant.parse(row.getString("begun_at")),
                SqlText.optionalTime(row.getString("ended_at")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("next_page")),
                row.getBoolean("complete"),
                row.getBoolean("rest_unchanged"),
                row.getBoolean("unsure"),
                row.getInt("pages"),
                row.getInt("unmodified"),
                row.getString("message"));
    }

    @Override
    public long size(String source) {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from harvested where source = :source and gone_at is null")
                .bind("source", source)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<String, Known> known(String source, Collection<String> keys) {
        return database.read(handle -> new SqlListing(handle).known(source, keys));
    }

    @Override
    public Optional<Remembered> remembered(String source, Optional<String> cursor) {
        return database.read(handle -> new SqlVisits(handle).remembered(source, cursor));
    }

    @Override
    public void keep(Harvest after, List<Found> found, Set<String> unchanged, Optional<Remembered> page) {
        database.write(handle -> {
            SqlListing listing = new SqlListing(handle);
            found.forEach(record -> listing.keep(after.id(), record));
            listing.seen(after, unchanged);
            page.ifPresent(visited -> new SqlVisits(handle).keep(after, visited));
            return update(handle, after);
        });
    }

    @Override
    public void keep(Harvest after) {
        database.write(handle -> after.isOpen() ? update(handle, after) : end(handle, after));
    }

    private static int update(Handle handle, Harvest harvest) {
        return handle.createUpdate("""
                        update harvest set ended_at = :ended, state = :state, next_page = :next, complete = :complete,
                          rest_unchanged = :rest, unsure = :unsure, pages = :pages, unmodified = :unmodified, message = :message
                        where id = :id""")
                .bind("ended", SqlText.of(harvest.endedAt()))
                .bind("state", harvest.state().name())
                .bind("next", harvest.next().orElse(null))
                .bind("complete", harvest.complete())
                .bind("rest", harvest.restUnchanged())
                .bind("unsure", harvest.unsure())
                .bind("pages", harvest.pages())
                .bind("unmodified", harvest.unmodified())
                .bind("message", SqlText.storable(harvest.message()))
                .bind("id", harvest.id())
                .execute();
    }

    private static int end(Handle handle, Harvest harvest) {
        new SqlVisits(handle).end(harvest);
        handle.createUpdate("delete from found where harvest = :id")
                .bind("id", harvest.id())
                .execute();
        return update(handle, harvest);
    }

    @Override
    public Difference difference(Harvest harvest) {
        return database.read(handle -> new SqlSettlement(handle, harvest).difference());
    }

    @Override
    public Map<String, List<Finding>> refused(Harvest harvest, int limit) {
        return database.read(handle -> new SqlSettlement(handle, harvest).refused(limit));
    }

    @Override
    public List<String> missing(Harvest harvest, int limit) {
        return database.read(handle -> new SqlSettlement(handle, harvest).missing(limit));
    }

    @Override
    public void settle(Harvest after) {
        database.write(handle -> {
            new SqlSettlement(handle, after).run();
            return update(handle, after);
        });
    }

    @Override
    public List<Long> changedPlaces(Harvest harvest) {
        return database.read(handle -> handle.createQuery(
                        "select place from harvested where source = :source and changed_in = :harvest order by place")
                .bind("source", harvest.source())
                .bind("harvest", harvest.id())
                .mapTo(Long.class)
                .list());
    }

    @Override
    public List<Entry> entries(String source, long from, long to) {
        return database.read(handle -> new SqlListing(handle).entries(source, from, to));
    }

    @Override
    public List<Entry> quarantined(String source, int limit) {
        return database.read(handle -> new SqlListing(handle).quarantined(source, limit));
    }

    @Override
    public Optional<byte[]> payload(String digest) {
        return database.read(handle -> new SqlListing(handle).payload(digest));
    }
}
