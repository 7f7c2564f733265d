package org.localreuse.rest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Receipt;
import org.localreuse.intake.Submissions.Told;
import org.localreuse.model.Decision;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.record.KeyRecord;

/** Submissions and what happened to them, as JSON. */
public final class SubmissionDocuments {

    private final Views views;
    private final KeyRecord keys;

    /** @param keys tells the names of principals */
    public SubmissionDocuments(Views views, KeyRecord keys) {
        this.views = views;
        this.keys = keys;
    }

    /** Where a submission is told of, from the root of this server. */
    static String address(String id) {
        return "/api/submissions/" + id;
    }

    /** What became of something that was handed in just now. */
    Map<String, Object> handedIn(Receipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        receipt.submission().ifPresent(submission -> {
            members.put("id", submission.id());
            members.put("href", address(submission.id()));
            members.put("status", Reports.word(submission.status()));
        });
        receipt.token().ifPresent(token -> members.put("receipt", "/receipts/" + token));
        members.put("revision", receipt.revision());
        members.put("waiting", receipt.waiting());
        members.putAll(receipt.report().members());
        return members;
    }

    /** A submission in a list. */
    Map<String, Object> item(Submission submission) {
        Map<String, Object> members = standing(submission);
        members.put("revisions", submission.revisions());
        return members;
    }

    /** A submission with all that happened to it. */
    Map<String, Object> told(Told told) {
        Map<String, Object> members = standing(told.submission());
        members.put(
                "revisions",
                told.story().revisions().stream().map(this::revision).toList());
        members.put(
                "decisions",
                told.story().decisions().stream().map(this::decision).toList());
        return members;
    }

    private Map<String, Object> standing(Submission submission) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", submission.id());
        members.put("href", address(submission.id()));
        members.put("name", submission.name());
        members.put("status", Reports.word(submission.status()));
        members.put("published", submission.published());
        members.put("version", submission.version());
        members.put("by", by(submission.by()));
        members.put("receivedAt", submission.receivedAt().toString());
        members.put("changedAt", submission.changedAt().toString());
        return members;
    }

    private Map<String, Object> revision(Revision revision) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", revision.number());
        members.put("receivedAt", revision.receivedAt().toString());
        members.put("by", by(revision.by()));
        members.put("digest", revision.digest());
        members.put("erased", revision.erased());
        if (!revision.erased()) {
            members.put("mediaType", revision.mediaType());
            members.put("name", revision.name());
            members.put("size", revision.size());
            members.put("content", address(revision.submission()) + "/content?revision=" + revision.number());
            members.put("awaits", awaited(revision));
            members.putAll(revision.report().members());
        }
        return members;
    }

    private List<Map<String, Object>> awaited(Revision revision) {
        References references = views.catalogue().references();
        return revision.awaits().stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(references::of)
                .toList();
    }

    private Map<String, Object> decision(Decision decision) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("revision", decision.revision());
        members.put("verdict", Reports.word(decision.verdict()));
        if (!decision.comment().isEmpty()) {
            members.put("comment", decision.comment());
        }
        members.put("by", by(decision.by()));
        members.put("at", decision.at().toString());
        return members;
    }

    private Map<String, Object> by(String principal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", principal);
        keys.principal(principal).map(Principal::name).ifPresent(name -> members.put("name", name));
        return members;
    }
}
