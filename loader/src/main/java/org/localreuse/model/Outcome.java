package org.localreuse.model;

/** What became of one input. */
public enum Outcome {
    /** All of it is in. */
    TAKEN,
    /** Some rows are in, others were refused. */
    PARTLY,
    /** It says what the registry already holds; nothing was written. */
    UNCHANGED,
    /** Nothing of it is in. */
    REFUSED
}
