package org.localreuse.record;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a record promises, whatever the database: everything, on one that is new for each test. */
abstract class IntakeRecordContract
        implements SubmissionRecordContract,
                PublicationLogContract,
                OutdatedContract,
                PastGraphsContract,
                KeyRecordContract,
                HarvestRecordContract,
                IdentityRecordContract {

    protected IntakeRecord record;

    @BeforeEach
    void open() {
        record = connect();
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Override
    public IntakeRecord record() {
        return record;
    }

    @Override
    public void reopen() {
        record.close();
        record = connect();
    }
}
