package org.localreuse.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.record.HarvestRecord.Difference;

/** What a harvest found against what was known, as a whole, within a transaction. */
final class SqlSettlement {

    /** Nothing is missing where the feed said that the rest is as it was, or where something could not be told apart. */
    private static final String MISSING = """
             source = :source and gone_at is null and seen_in <> :harvest
            and not :whole
            and key_digest not in (select key_digest from found where harvest = :harvest)""";

    private final Handle handle;
    private final Harvest harvest;

    SqlSettlement(Handle handle, Harvest harvest) {
        this.handle = handle;
        this.harvest = harvest;
    }

    Difference difference() {
        long known = count("select count(*) from harvested where source = :source and gone_at is null");
        long changed = count("""
                select count(*) from found join harvested on harvested.key_digest = found.key_digest
                where harvest = :harvest and source = :source and gone_at is null""");
        long all = count("select count(*) from found where harvest = :harvest");
        long quarantined = count("select count(*) from found where harvest = :harvest and quarantined");
        long missing = bind(handle.createQuery("select count(*) from harvested where" + MISSING))
                .bind("whole", nothingIsMissing())
                .mapTo(Long.class)
                .one();
        return new Difference(known, all - changed, changed, quarantined, missing);
    }

    private boolean nothingIsMissing() {
        return harvest.restUnchanged() || harvest.unsure();
    }

    private long count(String query) {
        return bind(handle.createQuery(query)).mapTo(Long.class).one();
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bind("source", harvest.source()).bind("harvest", harvest.id());
    }

    Map<String, List<Finding>> refused(int limit) {
        return handle.createQuery("""
                        select record_key, findings from found where harvest = :harvest and quarantined
                        order by record_key limit :limit""")
                .bind("harvest", harvest.id())
                .bind("limit", limit)
                .reduceRows(new LinkedHashMap<String, List<Finding>>(), (refused, row) -> {
                    refused.put(
                            row.getColumn("record_key", String.class),
                            Reports.findings(row.getColumn("findings", String.class)));
                    return refused;
                });
    }

    List<String> missing(int limit) {
        return bind(handle.createQuery(
                        "select record_key from harvested where" + MISSING + " order by record_key limit :limit"))
                .bind("whole", nothingIsMissing())
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    void run() {
        String at = SqlText.of(harvest.begunAt());
        bind(handle.createUpdate("""
                        update harvested set gone_at = :at, changed_at = :at, changed_in = :harvest where""" + MISSING))
                .bind("whole", nothingIsMissing())
                .bind("at", at)
                .execute();
        bind(handle.createUpdate("""
                        update harvested set payload = found.payload, model = found.model, mark = found.mark,
                          dataset = coalesce(found.dataset, harvested.dataset),
                          statements = coalesce(found.statements, harvested.statements),
                          findings = found.findings, quarantined = found.quarantined,
                          changed_at = :at, changed_in = :harvest, seen_in = :harvest, gone_at = null
                        from found
                        where found.harvest = :harvest and harvested.source = :source
                          and harvested.key_digest = found.key_digest""")).bind("at", at).execute();
        bind(handle.createUpdate("""
                        insert into harvested (source, key_digest, record_key, place, payload, model, mark, dataset, statements,
                          findings, quarantined, first_seen, changed_at, changed_in, seen_in)
                        select :source, key_digest, record_key,
                          (select coalesce(max(place), -1) from harvested where source = :source)
                            + row_number() over (order by key_digest),
                          payload, model, mark, dataset, statements, findings, quarantined, :at, :at, :harvest, :harvest
                        from found
                        where harvest = :harvest
                          and key_digest not in (select key_digest from harvested where source = :source)""")).bind("at", at).execute();
    }
}
