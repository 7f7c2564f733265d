package org.localreuse.web;

import java.util.List;

/**
 * A project that a council could reuse.
 *
 * @param reuses how many are known
 * @param like councils like the one that asks which reuse it; where there are none, others that do
 * @param likeThem whether they are of the same type
 */
public record Candidate(
        Value link, Text description, List<Fact> facts, long reuses, List<Value> like, boolean likeThem) {

    /** Copies the lists. */
    public Candidate {
        facts = List.copyOf(facts);
        like = List.copyOf(like);
    }

    /** Where it is told whether the council with that code can run it; with no code, whether any can. */
    public String readiness(String council) {
        String page = link.href().replaceFirst("^/doc/project/", "/projects/") + "/readiness";
        return council.isEmpty() ? page : page + "?council=" + Queries.encoded(council);
    }
}
