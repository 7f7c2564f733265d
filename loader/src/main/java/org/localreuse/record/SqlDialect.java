package org.localreuse.record;

import java.util.Map;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** What differs between the databases that hold a record. */
enum SqlDialect {
    SQLITE("blob", "text", TransactionIsolationLevel.SERIALIZABLE),
    POSTGRESQL("bytea", "text collate \"C\"", TransactionIsolationLevel.REPEATABLE_READ);

    private final String bytes;
    private final String name;
    private final TransactionIsolationLevel reading;

    SqlDialect(String bytes, String name, TransactionIsolationLevel reading) {
        this.bytes = bytes;
        this.name = name;
        this.reading = reading;
    }

    /** What is filled into the migrations. */
    Map<String, String> placeholders() {
        return Map.of("bytes", bytes, "name", name);
    }

    /** With which every statement of a reading transaction sees the same moment. */
    TransactionIsolationLevel reading() {
        return reading;
    }
}
