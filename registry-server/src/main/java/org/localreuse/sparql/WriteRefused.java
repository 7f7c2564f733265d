package org.localreuse.sparql;

import java.util.List;
import java.util.Map;
import org.localreuse.model.Finding;
import org.localreuse.problem.Problem;

/** A request to write, or to read a graph, that is answered with a problem on purpose. */
public final class WriteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Finding> findings;
    private final transient Map<String, String> headers;

    WriteRefused(Problem problem, List<Finding> findings, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.findings = findings;
        this.headers = headers;
    }

    WriteRefused(Problem problem) {
        this(problem, List.of(), Map.of());
    }

    Problem problem() {
        return problem;
    }

    /** What was found in what was sent; none where nothing was looked at. */
    List<Finding> findings() {
        return findings;
    }

    /** What the answer carries beside. */
    Map<String, String> headers() {
        return headers;
    }
}
