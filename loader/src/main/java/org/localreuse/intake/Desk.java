package org.localreuse.intake;

import org.localreuse.record.KeyRecord;

/** What a server needs of the intake, put together by whoever opened the record and the store. */
public record Desk(Submissions submissions, Confirmations confirmations, History history, KeyRecord keys) {}
