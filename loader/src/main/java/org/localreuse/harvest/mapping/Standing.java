package org.localreuse.harvest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.submission.Terms;

/** How a dataset stands: when it was issued and changed, how often it changes, whether it is kept up, and who may see it. */
record Standing(Draft draft) {

    private static final Node STATUS = Terms.term(Terms.ADMS, "status");
    private static final Node FREQUENCY = DCTerms.accrualPeriodicity.asNode();
    private static final Node WITHDRAWN = Terms.term(Terms.ADMS_STATUS, "Withdrawn");

    void say(Said said) {
        date(
                "issued",
                DCTerms.issued.asNode(),
                said.has(DCTerms.issued.asNode()) ? said.texts(DCTerms.issued.asNode()) : said.texts(X.CREATED));
        List<String> modified = said.texts(DCTerms.modified.asNode());
        // DCAT-US lets an interval stand where the date of change does.
        date(
                "modified",
                DCTerms.modified.asNode(),
                modified.stream().filter(text -> !text.startsWith("R/")).toList());
        frequency(
                Stream.concat(said.texts(FREQUENCY).stream(), modified.stream().filter(text -> text.startsWith("R/")))
                        .toList());
        status(said);
        access(said.texts(DCTerms.accessRights.asNode()));
    }

    private void date(String field, Node property, List<String> given) {
        List<Node> dates =
                given.stream().flatMap(text -> Dates.find(text).stream()).toList();
        if (dates.isEmpty() && !given.isEmpty()) {
            draft.notes()
                    .hint(
                            field,
                            draft.texts().clean(field, given.getFirst()),
                            "This is not a date that can be read in one way only, and was left out.",
                            "Write it as 2024-03-31.");
        } else if (!dates.isEmpty()) {
            draft.say(property, dates.getLast());
        }
    }

    private void frequency(List<String> given) {
        Optional<Node> frequency = given.stream()
                .flatMap(text -> Words.FREQUENCY.find(text).stream())
                .findFirst();
        if (frequency.isEmpty() && !given.isEmpty()) {
            draft.notes()
                    .hint(
                            "accrualPeriodicity",
                            draft.texts().clean("accrualPeriodicity", given.getFirst()),
                            "This is no frequency of the European list and was left out.",
                            "Write one such as monthly or annual.");
        }
        frequency.ifPresent(node -> draft.say(FREQUENCY, node));
    }

    private void status(Said said) {
        boolean hidden = said.texts(X.PRIVATE).stream().anyMatch("true"::equalsIgnoreCase);
        boolean deleted = said.texts(X.STATE).stream().anyMatch("deleted"::equalsIgnoreCase);
        if (hidden || deleted) {
            draft.notes()
                    .hint(
                            "status",
                            hidden ? "private" : "deleted",
                            "The registry no longer shows it to everybody; it is entered as withdrawn.",
                            "");
            draft.say(STATUS, WITHDRAWN);
        } else {
            said.texts(STATUS).stream()
                    .flatMap(text -> Words.STATUS.find(text).stream())
                    .findFirst()
                    .ifPresent(status -> draft.say(STATUS, status));
        }
    }

    private void access(List<String> given) {
        Optional<Node> access =
                given.stream().flatMap(text -> Words.ACCESS.find(text).stream()).findFirst();
        if (access.isEmpty() && !given.isEmpty()) {
            draft.notes()
                    .hint(
                            "accessRights",
                            draft.texts().clean("accessRights", given.getFirst()),
                            "This does not say in words that are known who may see it, and was left out.",
                            "Write public, restricted or non-public.");
        }
        access.ifPresent(node -> draft.say(DCTerms.accessRights.asNode(), node));
    }
}
