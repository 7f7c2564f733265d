package org.localreuse.harvest;

import java.util.OptionalLong;

/** Hears how far a harvest has come; called from the harvesting thread, after each page and each graph. */
public interface HarvestProgress {

    /** For who does not want to know. */
    HarvestProgress SILENT = new HarvestProgress() {
        @Override
        public void read(long records, OptionalLong total) {}

        @Override
        public void published(long graphs, long total) {}
    };

    /** So many records were read, of as many as the feed says there are. */
    void read(long records, OptionalLong total);

    /** So many graphs were published, of so many that changed. */
    void published(long graphs, long total);
}
