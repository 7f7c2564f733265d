package org.localreuse.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Deletes what a submission said, within a transaction that has its turn: its bytes, also where another submission has the same,
 * what waited, what was found in it, and what was published of it at any time. Digests, counts and decisions stay.
 */
final class SqlErasure {

    private final Handle handle;
    private final String submission;

    SqlErasure(Handle handle, String submission) {
        this.handle = handle;
        this.submission = submission;
    }

    void run() {
        forgetContent();
        forgetReports();
        forgetParts();
        forgetPublished();
    }

    private void forgetContent() {
        List<String> digests = handle.createQuery("""
                        select distinct content from submission_revision where submission = :id and content is not null""")
                .bind("id", submission)
                .mapTo(String.class)
                .list();
        for (String digest : digests) {
            handle.createUpdate("update submission_revision set content = null where content = :digest")
                    .bind("digest", digest)
                    .execute();
            handle.createUpdate("delete from content where digest = :digest")
                    .bind("digest", digest)
                    .execute();
        }
    }

    private void forgetReports() {
        Map<Integer, String> reports = handle.createQuery(
                        "select number, report from submission_revision where submission = :id")
                .bind("id", submission)
                .reduceRows(new LinkedHashMap<Integer, String>(), (found, row) -> {
                    found.put(row.getColumn("number", Integer.class), row.getColumn("report", String.class));
                    return found;
                });
        reports.forEach((number, report) -> handle.createUpdate("""
                        update submission_revision set name = '', report = :report, erased = :erased
                        where submission = :id and number = :number""")
                .bind("report", Reports.toJson(Reports.erased(Reports.of(report))))
                .bind("erased", true)
                .bind("id", submission)
                .bind("number", number)
                .execute());
    }

    private void forgetParts() {
        handle.createUpdate("update part set statements = null, provenance = null where submission = :id")
                .bind("id", submission)
                .execute();
    }

    /** What the registry says of the last version stays: the published store holds it too. */
    private void forgetPublished() {
        handle.createUpdate("""
                        delete from mention where exists (
                          select 1 from published_graph g
                          where g.graph = mention.graph and g.publication = mention.publication and g.submission = :id)""").bind("id", submission).execute();
        handle.createUpdate("update published_graph set statements = null where submission = :id")
                .bind("id", submission)
                .execute();
        handle.createUpdate("""
                        update published_graph set provenance = null
                        where submission = :id and exists (
                          select 1 from published_graph later
                          where later.graph = published_graph.graph and later.publication > published_graph.publication)""").bind("id", submission).execute();
    }
}
