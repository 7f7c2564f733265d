package org.localreuse.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.jena.dboe.base.file.BinaryDataFileRandomAccess;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an aborted write from corrupting TDB2's node tables (Jena GH-3877, in every release before 6.1.0): after the abort the
 * files are shorter, but the position at which the next node is written still lies behind the old end. After each aborted write this
 * listener sets it to the end of the file.
 *
 * <p>It belongs to one generation of the database's files, so it must be installed again after each compaction.
 */
final class AbortRepair implements TransactionListener {

    /** The version that this was written for. With another one, see whether it is still needed and still finds the field. */
    static final String JENA_VERSION = "6.0.0";

    private static final String JENA = "org.apache.jena";

    private final DatasetGraphTDB database;

    private AbortRepair(DatasetGraphTDB database) {
        this.database = database;
    }

    /** Installs the repair in the database that {@code dataset} stands for now. */
    static void install(DatasetGraph dataset) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
        TransactionCoordinator coordinator = database.getTxnSystem().getTxnMgr();
        coordinator.modifyConfig(() -> coordinator.addListener(new AbortRepair(database)));
    }

    @Override
    public void notifyAbortFinish(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            repairWithin(database.getTripleTable().getNodeTupleTable().getNodeTable(), seen);
            repairWithin(database.getQuadTable().getNodeTupleTable().getNodeTable(), seen);
            repairWithin(database.getStoragePrefixes(), seen);
        }
    }

    /** Follows the fields of Jena's own objects: the files are private to several layers of wrappers. */
    private static void repairWithin(@Nullable Object object, Set<Object> seen) {
        if (object == null || !object.getClass().getName().startsWith(JENA) || !seen.add(object)) {
            return;
        }
        if (object instanceof BinaryDataFileRandomAccess file) {
            repair(file);
            return;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith(JENA)) {
                for (Field field : type.getDeclaredFields()) {
                    if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                        repairWithin(valueOf(field, object), seen);
                    }
                }
            }
        }
    }

    private static void repair(BinaryDataFileRandomAccess file) {
        try {
            Field position = BinaryDataFileRandomAccess.class.getDeclaredField("writePosition");
            position.setAccessible(true);
            position.set(file, file.length());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Jena keeps its write position elsewhere", e);
        }
    }

    private static @Nullable Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot look into " + field, e);
        }
    }
}
