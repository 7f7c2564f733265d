package org.localreuse.identity;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Two records that may be of the same dataset.
 *
 * @param main the one that is suggested to stand for the dataset: it is used already, or was listed first
 * @param score how likely it is, from 0 to 1: every sign counts for itself, so it is one less the product of what each leaves open
 * @param reasons in sentences, the strongest first
 */
public record Candidate(Node dataset, Node main, double score, List<String> reasons) {

    /** Copies the reasons. */
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is about that dataset. */
    public boolean isAbout(Node thing) {
        return dataset.equals(thing) || main.equals(thing);
    }

    /** The other one of the two. */
    public Node other(Node thing) {
        return dataset.equals(thing) ? main : dataset;
    }
}
