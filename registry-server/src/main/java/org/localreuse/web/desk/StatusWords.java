package org.localreuse.web.desk;

import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;

/** How far a submission has come, in words, and in the colours of GOV.UK's tags. */
final class StatusWords {

    private StatusWords() {}

    static String of(SubmissionStatus status) {
        return switch (status) {
            case PENDING -> "Waiting";
            case ACCEPTED -> "Published";
            case RETURNED -> "Sent back";
            case REJECTED -> "Rejected";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static String tag(SubmissionStatus status) {
        return switch (status) {
            case PENDING -> "govuk-tag--yellow";
            case ACCEPTED -> "govuk-tag--green";
            case RETURNED -> "govuk-tag--orange";
            case REJECTED -> "govuk-tag--red";
            case WITHDRAWN -> "govuk-tag--grey";
        };
    }

    /** @param published whether anything of it is */
    static String meaning(SubmissionStatus status, boolean published) {
        String rest = published ? " What was published of it stays." : " Nothing of it is published.";
        return switch (status) {
            case PENDING ->
                published
                        ? "A part of it is published. The rest waits for somebody to agree."
                        : "It waits for somebody to agree. Until then nobody else sees it.";
            case ACCEPTED -> "All that could be taken is published.";
            case RETURNED -> "It was sent back to be mended. Hand in a new version." + rest;
            case REJECTED -> "It was turned down." + rest;
            case WITHDRAWN -> "It was taken back." + rest;
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "Accepted";
            case REJECT -> "Rejected";
            case RETURN -> "Sent back to be mended";
            case WITHDRAW -> "Withdrawn";
            case ERASE -> "Erased";
        };
    }
}
