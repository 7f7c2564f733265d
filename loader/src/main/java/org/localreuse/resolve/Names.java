package org.localreuse.resolve;

/** Finds what a name stands for: by IRI, code or slug, then by every name form that is known. */
public interface Names {

    /** Looks the text up as a name of something of that kind. Never fetches, never invents. */
    Resolution resolve(Kind kind, String text);
}
