package org.localreuse.app;

import org.localreuse.identity.RecordedSameDatasets;
import org.localreuse.identity.SameDatasets;
import org.localreuse.intake.Register;
import org.localreuse.record.HarvestRecord;
import org.localreuse.rest.HarvestNow;

/** What a server needs to link to other registries. */
public record OtherRegistries(SameDatasets same, HarvestRecord harvests, HarvestNow now) {

    /** Those of a register. */
    public static OtherRegistries of(Register register, HarvestNow now) {
        return new OtherRegistries(
                new RecordedSameDatasets(register), register.record().harvests(), now);
    }
}
