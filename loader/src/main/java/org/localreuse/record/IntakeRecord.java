package org.localreuse.record;

/**
 * The record of the intake, in one database. Several processes may read and give out keys; one at a time, which has the published
 * store, may write the rest.
 */
public interface IntakeRecord extends AutoCloseable {

    /** What was handed in, and what was decided. */
    SubmissionRecord submissions();

    /** What was published, and what is being published. */
    PublicationLog publications();

    /** Who may write. */
    KeyRecord keys();

    /** What stood in the published store earlier. */
    PastGraphs past();

    /** Other registries, and what they list. */
    HarvestRecord harvests();

    /** Which records are of the same dataset. */
    IdentityRecord identity();

    @Override
    void close();
}
