package org.localreuse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.localreuse.ontology.Base;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A published store in a folder, in Jena's TDB2. One process at a time. */
public final class Tdb2Store extends EmbeddedStore {

    private static final Logger LOG = LoggerFactory.getLogger(Tdb2Store.class);

    private static final String LOCK = "tdb.lock";

    /** How the folders begin in which TDB2 keeps the data, one after each compaction. */
    private static final String GENERATION = "Data-";

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final Path folder;
    private final DatasetGraph data;
    private final Growth growth;

    private Tdb2Store(Path folder, Base base, DatasetGraph data, Growth growth) {
        super(base, data, data);
        this.folder = folder;
        this.data = data;
        this.growth = growth;
    }

    /**
     * Opens the store in {@code folder}, making it if there is none.
     *
     * @throws StoreUnavailable if the folder cannot be used, is in use, is damaged, or was made for another base; the message says
     *     what to do
     */
    public static Tdb2Store open(Path folder, Base base) {
        return open(folder, data -> base, Growth.LEAST);
    }

    /** @param least the size in bytes below which it never compacts itself */
    static Tdb2Store open(Path folder, Base base, long least) {
        return open(folder, data -> base, least);
    }

    /**
     * Opens the store in {@code folder} under the base that it was made for; a new one under {@link Base#DEFAULT}.
     *
     * @throws StoreUnavailable as {@link #open(Path, Base)} does
     */
    public static Tdb2Store open(Path folder) {
        return open(
                folder,
                data -> Txn.calculateRead(data, () -> PublishedRecord.baseIn(data))
                        .orElse(Base.DEFAULT),
                Growth.LEAST);
    }

    private static Tdb2Store open(Path folder, Function<DatasetGraph, Base> whichBase, long least) {
        prepare(folder);
        DatasetGraph data = connect(folder);
        boolean open = false;
        try {
            data.getContext().setTrue(TDB2.symUnionDefaultGraph);
            EmptyInputExecutor.install(data);
            AbortRepair.install(data);
            Base base = base(folder, data, whichBase);
            checkReadable(folder, base, data);
            Tdb2Store store = new Tdb2Store(folder, base, data, new Growth(folder, least));
            open = true;
            return store;
        } finally {
            if (!open) {
                TDBInternal.expel(data, true);
            }
        }
    }

    private static Base base(Path folder, DatasetGraph data, Function<DatasetGraph, Base> whichBase) {
        try {
            return whichBase.apply(data);
        } catch (JenaException | RuntimeIOException e) {
            throw damaged(folder, e);
        }
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (!isStore(folder) && files.findAny().isPresent()) {
                    throw new StoreUnavailable("The folder " + folder
                            + " holds other files, and is no store. Name an empty or a new folder.");
                }
            }
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The folder " + folder + " cannot be made or read. See that you may write there.", e);
        }
    }

    /** Whether there is a store in the folder, so that opening it makes none. The lock file alone may be gone. */
    public static boolean isStore(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> name.equals(LOCK) || name.startsWith(GENERATION));
        } catch (IOException e) {
            throw new StoreUnavailable("The folder " + folder + " cannot be read. See that you may.", e);
        }
    }

    private static DatasetGraph connect(Path folder) {
        Location location = Location.create(folder);
        try {
            if (DatabaseConnection.lockForLocation(location).isLockedHere()) {
                throw new StoreInUse("The store in " + folder + " is already open in this process.");
            }
            return DatabaseMgr.connectDatasetGraph(location);
        } catch (DBOpEnvException e) {
            Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (!holder.find()) {
                throw damaged(folder, e);
            }
            throw new StoreInUse(
                    "The store in " + folder + " is in use by process " + holder.group(1)
                            + ". Stop that process, or ask the server that it runs.",
                    e);
        } catch (JenaException | RuntimeIOException e) {
            throw damaged(folder, e);
        }
    }

    /** Reads the registry's records whole, so that a broken node table shows now rather than later. */
    private static void checkReadable(Path folder, Base base, DatasetGraph data) {
        try {
            Txn.executeRead(data, () -> {
                Iter.iter(data.find(base.graph("meta"), Node.ANY, Node.ANY, Node.ANY))
                        .forEach(quad -> {});
                try (RDFLink link = RDFLink.connect(data)) {
                    new PublishedRecord(base).refuseOtherBase(link, "The store in " + folder);
                }
            });
        } catch (JenaException | RuntimeIOException e) {
            throw damaged(folder, e);
        }
    }

    private static StoreUnavailable damaged(Path folder, RuntimeException cause) {
        return new StoreUnavailable(
                "The store in " + folder
                        + " is damaged. ./registry rebuild makes it again from the record of what was handed in.",
                cause);
    }

    /** The folder that it stands in. */
    public Path folder() {
        return folder;
    }

    /** Writes the data anew without what is no longer used, and frees the disk. Waits for, then holds up, all transactions. */
    public void compact() {
        alone(() -> {
            DatabaseMgr.compact(data, true);
            AbortRepair.install(data);
        });
        growth.compacted();
    }

    /** TDB2 leaves the old copy of each page that it changes where it is; only compaction gives that space back. */
    @Override
    void published() {
        if (!growth.isTooMuch()) {
            return;
        }
        try {
            compact();
        } catch (JenaException | RuntimeIOException | StoreUnavailable e) {
            LOG.warn("The store in {} could not be compacted. What was published is safe.", folder, e);
        }
    }

    @Override
    public void close() {
        alone(() -> TDBInternal.expel(data, true));
    }
}
