package org.localreuse.record;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;

/** Comparisons as rows; one that is decided on again gets another row. */
final class SqlIdentity implements IdentityRecord {

    private final SqlDatabase database;

    SqlIdentity(SqlDatabase database) {
        this.database = database;
    }

    /** Within a transaction that has its turn. */
    static void write(Handle handle, Comparison comparison) {
        handle.createUpdate("""
                        insert into comparison (number, pair, dataset, main, verdict, comment, decided_by, decided_at)
                        select coalesce(max(number), 0) + 1, :pair, :dataset, :main, :verdict, :comment, :by, :at
                        from comparison""")
                .bind("pair", pair(comparison.dataset(), comparison.main()))
                .bind("dataset", SqlText.storable(comparison.dataset().getURI()))
                .bind("main", SqlText.storable(comparison.main().getURI()))
                .bind("verdict", comparison.verdict().name())
                .bind("comment", SqlText.storable(comparison.comment()))
                .bind("by", comparison.by())
                .bind("at", SqlText.of(comparison.at()))
                .execute();
    }

    /** The same in whatever order they are given. */
    private static String pair(Node one, Node other) {
        String first = one.getURI();
        String second = other.getURI();
        return SqlText.digest(first.compareTo(second) < 0 ? first + " " + second : second + " " + first);
    }

    @Override
    public List<Comparison> standing() {
        return database.read(handle -> handle.createQuery("""
                        select * from comparison one
                        where one.verdict <> :back and not exists (
                          select 1 from comparison later where later.pair = one.pair and later.number > one.number)
                        order by one.number""")
                .bind("back", Verdict.TAKEN_BACK.name())
                .map((row, context) -> new Comparison(
                        NodeFactory.createURI(row.getString("dataset")),
                        NodeFactory.createURI(row.getString("main")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("comment"),
                        row.getString("decided_by"),
                        Instant.parse(row.getString("decided_at"))))
                .list());
    }
}
