package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.submission.Draft.Places.Place;

/** Gathers what a reader has to say, in the order of the input; beyond the limit errors are only counted. */
final class Findings {

    private final int most;
    private final List<Finding> list = new ArrayList<>();
    private int more;

    Findings(int most) {
        this.most = most;
    }

    void add(Finding finding) {
        if (list.size() < most) {
            list.add(finding);
        } else if (finding.isError()) {
            more++;
        }
    }

    void error(Position position, String path, String value, String message, String hint) {
        error(FieldWords.NONE.at(position, path), value, message, hint);
    }

    void error(Place place, String value, String message, String hint) {
        add(of(Severity.ERROR, place, value, message, hint));
    }

    static Finding of(Severity severity, Place place, String value, String message, String hint) {
        return new Finding(
                severity, place.position(), place.path(), place.label(), value, message, place.expected(), hint);
    }

    boolean hasErrors() {
        return more > 0 || list.stream().anyMatch(Finding::isError);
    }

    List<Finding> list() {
        if (more == 0) {
            return List.copyOf(list);
        }
        List<Finding> all = new ArrayList<>(list);
        all.add(Finding.refusal(Position.UNKNOWN, more + " more errors of this input are not shown.", ""));
        return List.copyOf(all);
    }
}
