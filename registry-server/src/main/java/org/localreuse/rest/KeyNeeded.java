package org.localreuse.rest;

/** Something that only whoever has a key may do, asked for without one. */
public final class KeyNeeded extends Refused {

    private static final long serialVersionUID = 1L;

    KeyNeeded() {
        super(
                "This needs a key: send it in the header 'Authorization: Bearer lrr_…'. Whoever runs the register gives out keys.");
    }
}
