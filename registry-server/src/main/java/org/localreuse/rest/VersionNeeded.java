package org.localreuse.rest;

/** A change that does not say which version it is meant for. */
public final class VersionNeeded extends Refused {

    private static final long serialVersionUID = 1L;

    VersionNeeded() {
        super(
                "Send the entity tag of the version that you want to replace in the header If-Match. GET the same address for it.");
    }
}
