package org.localreuse.intake;

import java.util.Optional;
import org.localreuse.record.KeyRecord;

/**
 * What a server needs of the intake, put together by whoever opened the record and the store.
 *
 * @param administration empty where the published store is another engine, which no update can be tried on first
 */
public record Desk(
        Submissions submissions,
        Confirmations confirmations,
        History history,
        KeyRecord keys,
        Optional<Administration> administration) {}
