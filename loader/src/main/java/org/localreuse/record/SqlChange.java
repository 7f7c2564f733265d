package org.localreuse.record;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.localreuse.model.Decision;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.DecidedPart;
import org.localreuse.record.Change.Received;
import org.localreuse.record.Change.Standing;

/** Writes what a change says of submissions, within a transaction that has its turn. */
final class SqlChange {

    private final Handle handle;

    SqlChange(Handle handle) {
        this.handle = handle;
    }

    /** @throws Outdated if a submission is not at the version before, or another has taken its identity */
    void write(Change change) {
        change.submissions().forEach(this::write);
        change.received().forEach(this::write);
        change.decisions().forEach(this::write);
        change.decided().forEach(this::write);
    }

    private void write(Standing standing) {
        Submission submission = standing.submission();
        Optional<Long> stored = handle.createQuery("select version from submission where id = :id")
                .bind("id", submission.id())
                .mapTo(Long.class)
                .findOne();
        if (stored.orElse(0L) != submission.version() - 1 || isTaken(submission)) {
            throw new Outdated(submission.id());
        }
        if (stored.isEmpty()) {
            bind(submission, handle.createUpdate("""
                            insert into submission (id, identity, identity_digest, receipt_digest, name, submitted_by, status,
                              revisions, version, published, received_at, changed_at)
                            values (:id, :identity, :identity_digest, :receipt_digest, :name, :by, :status,
                              :revisions, :version, :published, :received_at, :changed_at)"""))
                    .bind("receipt_digest", standing.receiptDigest().orElse(null))
                    .execute();
        } else {
            bind(submission, handle.createUpdate("""
                            update submission
                            set identity = :identity, identity_digest = :identity_digest, name = :name, submitted_by = :by,
                              status = :status, revisions = :revisions, version = :version, published = :published,
                              received_at = :received_at, changed_at = :changed_at
                            where id = :id""")).execute();
        }
    }

    private boolean isTaken(Submission submission) {
        return handle.createQuery("select id from submission where identity_digest = :digest and id <> :id")
                .bind("digest", SqlText.digest(submission.identity()))
                .bind("id", submission.id())
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    private static Update bind(Submission submission, Update update) {
        return update.bind("id", submission.id())
                .bind("identity", SqlText.storable(submission.identity()))
                .bind("identity_digest", SqlText.digest(submission.identity()))
                .bind("name", SqlText.storable(submission.name()))
                .bind("by", submission.by())
                .bind("status", submission.status().name())
                .bind("revisions", submission.revisions())
                .bind("version", submission.version())
                .bind("published", submission.published())
                .bind("received_at", SqlText.of(submission.receivedAt()))
                .bind("changed_at", SqlText.of(submission.changedAt()));
    }

    private void write(Received received) {
        Revision revision = received.revision();
        received.content()
                .ifPresent(bytes -> handle.createUpdate(
                                "insert into content (digest, bytes) values (:digest, :bytes) on conflict (digest) do nothing")
                        .bind("digest", revision.digest())
                        .bind("bytes", bytes)
                        .execute());
        handle.createUpdate("""
                        insert into submission_revision (submission, number, digest, content, media_type, name, size,
                          submitted_by, received_at, report, erased)
                        values (:submission, :number, :digest, :content, :media_type, :name, :size,
                          :by, :received_at, :report, :erased)""")
                .bind("submission", revision.submission())
                .bind("number", revision.number())
                .bind("digest", revision.digest())
                .bind(
                        "content",
                        received.content().map(bytes -> revision.digest()).orElse(null))
                .bind("media_type", SqlText.storable(revision.mediaType()))
                .bind("name", SqlText.storable(revision.name()))
                .bind("size", revision.size())
                .bind("by", revision.by())
                .bind("received_at", SqlText.of(revision.receivedAt()))
                .bind("report", Reports.toJson(revision.report()))
                .bind("erased", revision.erased())
                .execute();
        received.parts().forEach(part -> write(revision, part));
    }

    private void write(Revision revision, Part part) {
        handle.createUpdate("""
                        insert into part (submission, revision, number, graph, statements, provenance, verdict)
                        values (:submission, :revision, :number, :graph, :statements, :provenance, :verdict)""")
                .bind("submission", revision.submission())
                .bind("revision", revision.number())
                .bind("number", part.number())
                .bind("graph", part.publication().graph().getURI())
                .bind("statements", Statements.toBytes(part.publication().statements()))
                .bind("provenance", Statements.toBytes(part.publication().provenance()))
                .bind("verdict", part.decided().map(Verdict::name).orElse(null))
                .execute();
        part.awaits()
                .forEach(organisation -> handle.createUpdate("""
                                insert into awaits (submission, revision, part, organisation)
                                values (:submission, :revision, :part, :organisation)""")
                        .bind("submission", revision.submission())
                        .bind("revision", revision.number())
                        .bind("part", part.number())
                        .bind("organisation", organisation.getURI())
                        .execute());
    }

    private void write(DecidedPart decided) {
        handle.createUpdate("""
                        update part set verdict = :verdict
                        where submission = :submission and revision = :revision and number = :number""")
                .bind("submission", decided.submission())
                .bind("revision", decided.revision())
                .bind("number", decided.part())
                .bind("verdict", decided.verdict().name())
                .execute();
    }

    private void write(Decision decision) {
        handle.createUpdate("""
                        insert into decision (submission, number, revision, verdict, comment, decided_by, decided_at)
                        select :submission, count(*) + 1, :revision, :verdict, :comment, :by, :at
                        from decision where submission = :submission""")
                .bind("submission", decision.submission())
                .bind("revision", decision.revision())
                .bind("verdict", decision.verdict().name())
                .bind("comment", SqlText.storable(decision.comment()))
                .bind("by", decision.by())
                .bind("at", SqlText.of(decision.at()))
                .execute();
    }
}
