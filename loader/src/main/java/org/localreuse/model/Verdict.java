package org.localreuse.model;

/** What was decided on a submission. */
public enum Verdict {
    ACCEPT,
    REJECT,
    /** Sent back to be mended. */
    RETURN,
    WITHDRAW,
    /** Everything but the digest deleted. */
    ERASE
}
