package org.localreuse.harvest.feed;

/**
 * How far a search has come.
 *
 * @param start the place of the next dataset, counted from 0
 * @param rows how many to ask for
 * @param count how many there were when last asked; -1 before
 * @param round how often the list has been gone through to its end already
 */
record CkanCursor(long start, int rows, long count, int round) {

    static final int ROWS = 500;
    static final CkanCursor START = new CkanCursor(0, ROWS, -1, 0);

    static CkanCursor of(String text) {
        String[] parts = text.split(",");
        return new CkanCursor(
                Long.parseLong(parts[0]),
                Integer.parseInt(parts[1]),
                Long.parseLong(parts[2]),
                Integer.parseInt(parts[3]));
    }

    String text() {
        return start + "," + rows + "," + count + "," + round;
    }

    /** The same place, asked for fewer. */
    CkanCursor smaller() {
        return new CkanCursor(start, Math.max(1, rows / 4), count, round);
    }

    /** Onwards by what came. */
    CkanCursor after(long received, long newCount) {
        return new CkanCursor(start + received, Math.min(ROWS, rows * 4), newCount, round);
    }

    /** How many have vanished since the page before: so many of those behind it have moved up, out of our way. */
    long vanished(long newCount) {
        return count < 0 ? 0 : Math.max(0, count - newCount);
    }

    /** Back to where those are that have moved up. */
    CkanCursor back(long newCount) {
        return new CkanCursor(Math.max(0, start - vanished(newCount)), rows, newCount, round);
    }

    CkanCursor again() {
        return new CkanCursor(0, ROWS, count, round + 1);
    }
}
