package org.localreuse.model;

/** What a principal may do. Each role may do what those before it may. */
public enum Role {
    /** Speaks for its organisations. */
    CONTRIBUTOR,
    /** Decides on what waits, and speaks for anybody. */
    MODERATOR,
    /** Also gives out keys, erases, and writes to the store as such. */
    ADMIN;

    /** Whether whoever has this role may do what needs the other. */
    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }
}
