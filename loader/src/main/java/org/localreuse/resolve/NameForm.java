package org.localreuse.resolve;

import org.localreuse.resolve.Resolution.Candidate;

/** One name of one thing, made ready to be compared with many others. */
record NameForm(String plain, String place, long plainLetters, long placeLetters, Candidate candidate) {

    static NameForm of(String text, Candidate candidate) {
        String plain = NameForms.plain(text);
        String place = NameForms.place(text);
        return new NameForm(plain, place, letters(plain), letters(place), candidate);
    }

    /** How alike it is to another, from 0 to 1; 0 as soon as it is plain that it stays below {@code least}. */
    double likeness(NameForm other, double least) {
        double bound = (bound(plain, plainLetters, other.plain, other.plainLetters)
                        + bound(place, placeLetters, other.place, other.placeLetters))
                / 2;
        return bound < least ? 0 : (Likeness.of(plain, other.plain) + Likeness.of(place, other.place)) / 2;
    }

    /** The most that the likeness can be: each letter that only one has, and each place more, costs a change. */
    private static double bound(String one, long oneLetters, String other, long otherLetters) {
        int changes = Math.max(
                Math.abs(one.length() - other.length()),
                Math.max(Long.bitCount(oneLetters & ~otherLetters), Long.bitCount(otherLetters & ~oneLetters)));
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) changes / longer;
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) % Long.SIZE);
        }
        return letters;
    }
}
