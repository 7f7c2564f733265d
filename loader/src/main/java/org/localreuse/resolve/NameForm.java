package org.localreuse.resolve;

import org.localreuse.resolve.Resolution.Candidate;

/** One name of one thing, made ready to be compared with others. */
record NameForm(String plain, String place, Candidate candidate) {

    static NameForm of(String text, Candidate candidate) {
        return new NameForm(NameForms.plain(text), NameForms.place(text), candidate);
    }

    /** How alike it is to another, from 0 to 1. */
    double likeness(NameForm other) {
        return (Likeness.of(plain, other.plain) + Likeness.of(place, other.place)) / 2;
    }
}
