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
}
