package org.localreuse.record;

import java.util.List;
import org.localreuse.model.Comparison;

/** What people decided on records that may be of the same dataset. It is written with what it publishes. */
public interface IdentityRecord {

    /** Of each pair what was decided last, unless it was taken back; oldest first. */
    List<Comparison> standing();
}
