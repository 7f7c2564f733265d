package org.localreuse.harvest;

import java.util.List;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.model.Source;
import org.localreuse.record.HarvestRecord.Difference;

/**
 * What a harvest came to.
 *
 * @param harvest as it stands now
 * @param dryRun whether it was only to show the difference
 * @param difference from what was known before
 * @param quarantined some of what could not be taken, each with its reasons
 * @param missing keys of some that are listed no more
 * @param revision of the published store afterwards
 */
public record HarvestReport(
        Source source,
        Harvest harvest,
        boolean dryRun,
        Difference difference,
        List<InQuarantine> quarantined,
        List<String> missing,
        long revision) {

    /** Copies the lists. */
    public HarvestReport {
        quarantined = List.copyOf(quarantined);
        missing = List.copyOf(missing);
    }

    /** One record that is kept as it came, and not published as such. */
    public record InQuarantine(String key, List<Finding> reasons) {}

    /** Whether all that the feed lists is published now, or was found in order. */
    public boolean isDone() {
        return dryRun ? harvest.complete() : harvest.state() == Harvest.State.DONE;
    }
}
