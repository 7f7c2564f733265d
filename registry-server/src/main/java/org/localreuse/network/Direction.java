package org.localreuse.network;

/** Which way to walk from a project. */
public enum Direction {
    /** Who reused it, what came of that, and who reused those. */
    DOWNSTREAM,
    /** What it is based on, whose data it reads, and what those are based on. */
    UPSTREAM,
    /** Both walks, each on its own. */
    BOTH
}
