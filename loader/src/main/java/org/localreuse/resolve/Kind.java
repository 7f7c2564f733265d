package org.localreuse.resolve;

/** What a name may stand for. */
public enum Kind {
    /** A council, another organisation, or a partnership of them. */
    ORGANISATION,
    PROJECT,
    COMPONENT,
    DATASET,
    LICENCE
}
