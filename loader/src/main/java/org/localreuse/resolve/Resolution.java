package org.localreuse.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/** What became of a name: it stands for one thing, for several, or for none that we know. Never a guess written as a fact. */
public sealed interface Resolution {

    /** The name stands for exactly this thing. */
    record Found(Node iri) implements Resolution {}

    /** The name fits several things; the submitter must say which. */
    record Ambiguous(List<Candidate> candidates) implements Resolution {}

    /** Nothing bears the name; the nearest that do, at most three, best first. */
    record Unknown(List<Candidate> nearest) implements Resolution {}

    /**
     * A thing that may be meant.
     *
     * @param key what to write to mean it: a register code, a slug, an SPDX id
     */
    record Candidate(Node iri, String name, String key) {}
}
