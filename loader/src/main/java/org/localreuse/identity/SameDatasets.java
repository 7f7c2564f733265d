package org.localreuse.identity;

import java.util.List;
import org.apache.jena.graph.Node;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.model.Principal;

/** Which records are of the same dataset: what may be, and what people decided. */
public interface SameDatasets {

    /** Pairs that nobody has decided on, the likeliest first. */
    List<Candidate> candidates();

    /** What stands decided, oldest first. */
    List<Comparison> decided();

    /**
     * Decides on two records. That they are of the same dataset is published at once; where the main one has a main one itself, that
     * stands for both.
     *
     * @param main which of the two stands for the dataset, where they are of the same
     * @param comment how it is known; it is published. Where it is blank, what the records have in common is given
     * @return the revision at which it can be read
     * @throws org.localreuse.model.NotTaken if the principal is no moderator, one of the two is not known, it is decided so already, or
     *     one would stand for the other in a circle
     */
    long decide(Principal who, Node dataset, Node main, Verdict verdict, String comment);
}
