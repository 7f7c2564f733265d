package org.localreuse.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.localreuse.model.Decision;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.store.Publication;

/** Reads submissions, their revisions and the decisions on them. */
final class SqlSubmissions implements SubmissionRecord {

    private final SqlDatabase database;

    SqlSubmissions(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Submission> find(String id) {
        return one("select * from submission where id = :key", id);
    }

    @Override
    public Optional<Submission> withIdentity(String identity) {
        return one("select * from submission where identity_digest = :key", SqlText.digest(identity));
    }

    @Override
    public Optional<Submission> withDigest(String digest) {
        return one("""
                select submission.* from submission join submission_revision
                  on submission_revision.submission = submission.id and submission_revision.number = submission.revisions
                where digest = :key order by submission.received_at, submission.id limit 1""", digest);
    }

    @Override
    public Optional<Submission> withReceipt(String receiptDigest) {
        return one("select * from submission where receipt_digest = :key", receiptDigest);
    }

    private Optional<Submission> one(String query, String key) {
        return database.read(handle -> handle.createQuery(query)
                .bind("key", SqlText.storable(key))
                .map((row, context) -> submission(row))
                .findOne());
    }

    @Override
    public List<Submission> list(Wanted wanted) {
        List<String> conditions = conditions(wanted);
        wanted.before().ifPresent(before -> conditions.add("""
                (received_at, id) < (select last.received_at, last.id from submission last where last.id = :before)"""));
        String limit = wanted.limit().isPresent() ? " limit :limit" : "";
        return database.read(handle -> {
            Query query = query(
                    handle,
                    "select * from submission" + where(conditions) + " order by received_at desc, id desc" + limit,
                    wanted);
            wanted.before().ifPresent(before -> query.bind("before", SqlText.storable(before)));
            wanted.limit().ifPresent(most -> query.bind("limit", most));
            return query.map((row, context) -> submission(row)).list();
        });
    }

    @Override
    public int count(Wanted wanted) {
        return database.read(
                handle -> query(handle, "select count(*) from submission" + where(conditions(wanted)), wanted)
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<String> conditions(Wanted wanted) {
        List<String> conditions = new ArrayList<>();
        ofThose(wanted).ifPresent(conditions::add);
        wanted.status().ifPresent(status -> conditions.add("status = :status"));
        return conditions;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Query query(Handle handle, String text, Wanted wanted) {
        Query query = handle.createQuery(text);
        wanted.by().ifPresent(by -> query.bind("by", by));
        if (!wanted.awaiting().isEmpty()) {
            query.bindList(
                    "organisations",
                    wanted.awaiting().stream().map(Node::getURI).toList());
        }
        wanted.status().ifPresent(status -> query.bind("status", status.name()));
        return query;
    }

    private static Optional<String> ofThose(Wanted wanted) {
        List<String> either = new ArrayList<>();
        wanted.by().ifPresent(by -> either.add("submitted_by = :by"));
        if (!wanted.awaiting().isEmpty()) {
            either.add("id in (select submission from awaits where organisation in (<organisations>))");
        }
        return either.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" or ", either) + ")");
    }

    @Override
    public Story story(String id) {
        return database.read(handle -> new Story(
                handle.createQuery("select * from submission_revision where submission = :id order by number")
                        .bind("id", SqlText.storable(id))
                        .map((row, context) -> revision(handle, row))
                        .list(),
                handle.createQuery("select * from decision where submission = :id order by number")
                        .bind("id", SqlText.storable(id))
                        .map((row, context) -> decision(row))
                        .list()));
    }

    @Override
    public Optional<byte[]> content(String id, int revision) {
        return database.read(handle -> handle.createQuery("""
                        select bytes from submission_revision join content on content.digest = submission_revision.content
                        where submission = :id and number = :revision""")
                .bind("id", SqlText.storable(id))
                .bind("revision", revision)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public List<Part> parts(String id, int revision) {
        return database.read(handle -> handle.createQuery("""
                        select number, graph, statements, provenance, verdict from part
                        where submission = :id and revision = :revision and statements is not null order by number""")
                .bind("id", SqlText.storable(id))
                .bind("revision", revision)
                .map((row, context) -> part(handle, id, revision, row))
                .list());
    }

    private static Part part(Handle handle, String submission, int revision, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        Publication publication = new Publication(
                NodeFactory.createURI(row.getString("graph")),
                Statements.of(row.getBytes("statements")),
                Statements.of(row.getBytes("provenance")));
        Set<Node> awaits = handle
                .createQuery("""
                        select organisation from awaits
                        where submission = :submission and revision = :revision and part = :part""")
                .bind("submission", submission)
                .bind("revision", revision)
                .bind("part", number)
                .mapTo(String.class)
                .stream()
                .map(NodeFactory::createURI)
                .collect(Collectors.toSet());
        return new Part(
                number,
                awaits,
                publication,
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("id"),
                row.getString("identity"),
                row.getString("name"),
                row.getString("submitted_by"),
                SubmissionStatus.valueOf(row.getString("status")),
                row.getInt("revisions"),
                row.getLong("version"),
                row.getBoolean("published"),
                Instant.parse(row.getString("received_at")),
                Instant.parse(row.getString("changed_at")));
    }

    private static Revision revision(Handle handle, ResultSet row) throws SQLException {
        return new Revision(
                row.getString("submission"),
                row.getInt("number"),
                row.getString("digest"),
                row.getString("media_type"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("submitted_by"),
                Instant.parse(row.getString("received_at")),
                Reports.of(row.getString("report")),
                awaits(handle, row.getString("submission"), row.getInt("number")),
                row.getBoolean("erased"));
    }

    private static Set<Node> awaits(Handle handle, String submission, int revision) {
        return handle
                .createQuery(
                        "select distinct organisation from awaits where submission = :submission and revision = :revision")
                .bind("submission", submission)
                .bind("revision", revision)
                .mapTo(String.class)
                .stream()
                .map(NodeFactory::createURI)
                .collect(Collectors.toSet());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("submission"),
                row.getInt("revision"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("comment"),
                row.getString("decided_by"),
                Instant.parse(row.getString("decided_at")));
    }
}
