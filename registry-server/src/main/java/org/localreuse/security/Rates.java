package org.localreuse.security;

/**
 * How often one client may ask for what costs more than reading does.
 *
 * @param writes requests a minute that a principal may make with a key, but for those that only read
 * @param keyless such requests a minute from one address without a key, and as many with a key that is not in force
 */
public record Rates(int writes, int keyless) {

    /** For a public server. */
    public static final Rates STANDARD = new Rates(600, 60);

    /** Refuses rates that would let nothing through. */
    public Rates {
        if (writes < 1 || keyless < 1) {
            throw new IllegalArgumentException("Rates must be positive");
        }
    }
}
