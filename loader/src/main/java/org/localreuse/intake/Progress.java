package org.localreuse.intake;

/** Hears how far a load has come; called from the loading thread, often. */
@FunctionalInterface
public interface Progress {

    /** For who does not want to know. */
    Progress SILENT = (stage, done, total) -> {};

    /** What is being done just now. */
    enum Stage {
        /** Finding out which things the inputs describe. */
        LOOKING_THROUGH,
        /** Reading, resolving names, checking. */
        CHECKING,
        /** Writing to the store and deriving. */
        PUBLISHING
    }

    /** {@code done} of {@code total} inputs are through the stage. */
    void at(Stage stage, int done, int total);
}
