package org.localreuse.network;

import java.util.Locale;

/** How two nodes of the network are linked. Each link runs the way a thing travels: from where it comes to where it goes. */
public enum Relation {
    /** From what is reused to who reuses it. */
    REUSE(false),
    /** From what is reused to what came of it. */
    RESULT(true),
    /** From a dataset to the project that reads it. */
    USES(true),
    /** From a project to the dataset that it makes. */
    PRODUCES(true),
    /** From a project to a part of it. */
    PART(true),
    /** From an organisation to the project that it leads. */
    LEADS(false),
    /** From an organisation to the dataset that it publishes. */
    PUBLISHES(false);

    private final boolean betweenThings;

    Relation(boolean betweenThings) {
        this.betweenThings = betweenThings;
    }

    /** Whether it links two things, so that a walk goes on behind it. A walk ends at an organisation. */
    boolean isBetweenThings() {
        return betweenThings;
    }

    boolean isOwnership() {
        return this == LEADS || this == PUBLISHES;
    }

    /** As the query and the exports call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
