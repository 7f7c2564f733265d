package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.localreuse.intake.Submissions;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.record.SubmissionRecord.Wanted;

/** The submissions that somebody may see, the newest first, as JSON or CSV. */
final class SubmissionList {

    private static final int LIMIT = 50;
    private static final int MOST = 200;
    private static final String ORDER = "newest";
    private static final List<String> STATUSES =
            Arrays.stream(SubmissionStatus.values()).map(Reports::word).toList();
    private static final List<Column> COLUMNS = Column.of(
            "id",
            "name",
            "status",
            "published",
            "version",
            "by=by.id",
            "received_at=receivedAt",
            "changed_at=changedAt",
            "revisions");

    private final Submissions submissions;
    private final SubmissionDocuments documents;

    SubmissionList(Submissions submissions, SubmissionDocuments documents) {
        this.submissions = submissions;
        this.documents = documents;
    }

    /** A page of it. As CSV it is the whole list, unless a limit is asked for. */
    Response answer(Principal who, Asked asked, HttpHeaders headers) {
        boolean csv = Format.of(asked.one("format"), headers.getAcceptableMediaTypes(), List.of("json", "csv"))
                .equals("csv");
        int limit = csv && asked.one("limit").isEmpty() ? Integer.MAX_VALUE - 1 : asked.number("limit", LIMIT, 1, MOST);
        Wanted wanted = new Wanted(
                Optional.empty(),
                Set.of(),
                asked.one("status").map(SubmissionList::status),
                asked.one("cursor").map(cursor -> last(who, cursor)),
                OptionalInt.of(limit + 1));
        List<Submission> found = submissions.list(who, wanted);
        List<Submission> page = found.subList(0, Math.min(limit, found.size()));
        List<Map<String, Object>> items = page.stream().map(documents::item).toList();
        Optional<String> next = found.size() > limit ? Optional.of(next(asked, page.getLast())) : Optional.empty();
        Response.ResponseBuilder answer = csv
                ? Response.ok(table(items), Format.CSV_TYPE)
                : Response.ok(document(items, submissions.count(who, wanted), next));
        next.ifPresent(address -> answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return answer.build();
    }

    private static SubmissionStatus status(String word) {
        int index = STATUSES.indexOf(word);
        if (index < 0) {
            throw BadRequest.value("status", word, STATUSES);
        }
        return SubmissionStatus.values()[index];
    }

    /** The id of the last one of the page before, which must be one that may be seen: nobody makes a cursor up. */
    private String last(Principal who, String cursor) {
        String id = Cursor.decode(cursor, ORDER).iri();
        if (submissions.read(who, id).isEmpty()) {
            throw BadRequest.expected("cursor", "taken from 'next' of the same list", cursor);
        }
        return id;
    }

    private static Document document(List<Map<String, Object>> items, int total, Optional<String> next) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", items);
        members.put("total", total);
        members.put("next", next.orElse(null));
        return new Document(members);
    }

    private static Table table(List<Map<String, Object>> items) {
        return new Table(
                COLUMNS.stream().map(Column::name).toList(),
                items.stream()
                        .map(item -> COLUMNS.stream()
                                .map(column -> column.cell(item))
                                .toList())
                        .toList());
    }

    private static String next(Asked asked, Submission last) {
        StringBuilder address = new StringBuilder("/api/submissions?");
        for (String name : List.of("status", "limit", "format")) {
            asked.one(name)
                    .ifPresent(value ->
                            address.append(name).append('=').append(value).append('&'));
        }
        String cursor = new Cursor(ORDER, last.receivedAt().toString(), last.id()).encoded();
        return address.append("cursor=").append(cursor).toString();
    }
}
