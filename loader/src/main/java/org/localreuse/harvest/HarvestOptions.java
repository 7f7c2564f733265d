package org.localreuse.harvest;

/**
 * How to harvest.
 *
 * @param dryRun show the difference; publish nothing
 * @param acceptShrinking publish also where so much is missing that somebody should be asked: somebody was
 * @param again read and map everything, whatever the servers and the record say of what has not changed
 */
public record HarvestOptions(boolean dryRun, boolean acceptShrinking, boolean again) {

    /** As the server harvests by itself. */
    public static final HarvestOptions USUAL = new HarvestOptions(false, false, false);
}
