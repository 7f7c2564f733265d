package org.localreuse.resolve;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What became of a name: it stands for one thing, for several, or for none that we know. Never a guess written as a fact. */
public sealed interface Resolution {

    /** The name stands for exactly this thing. */
    record Found(Node iri) implements Resolution {}

    /** The name fits several things; the submitter must say which. */
    record Ambiguous(List<Candidate> candidates) implements Resolution {}

    /** Nothing bears the name. */
    final class Unknown implements Resolution {

        private final Supplier<List<Candidate>> search;
        private @Nullable List<Candidate> nearest;

        /** @param search for the nearest names; done when somebody asks for them, since most only want to know whether there is one */
        Unknown(Supplier<List<Candidate>> search) {
            this.search = search;
        }

        /** The nearest names, at most three, best first. */
        public synchronized List<Candidate> nearest() {
            if (nearest == null) {
                nearest = search.get();
            }
            return nearest;
        }
    }

    /**
     * A thing that may be meant.
     *
     * @param key what to write to mean it: a register code, a slug, an SPDX id
     */
    record Candidate(Node iri, String name, String key) {}
}
