package org.localreuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * The dataset as readers get it: nothing can be written, each transaction passes the gate, and the default graph is the union of the
 * named ones.
 */
final class ReadersView extends DatasetGraphWrapper {

    private final TransactionGate gate;

    ReadersView(DatasetGraph dataset, TransactionGate gate) {
        super(dataset);
        this.gate = gate;
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(get().getUnionGraph());
    }

    @Override
    public Graph getUnionGraph() {
        return new GraphReadOnly(get().getUnionGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        return new GraphReadOnly(get().getGraph(name));
    }

    @Override
    protected DatasetGraph getW() {
        throw new UnsupportedOperationException("The published store is read only here");
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new UnsupportedOperationException("The published store is read only here");
        }
        gate.enter();
        boolean begun = false;
        try {
            get().begin(TxnType.READ);
            begun = true;
        } finally {
            if (!begun) {
                gate.leave();
            }
        }
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public void commit() {
        try {
            get().commit();
        } finally {
            gate.leave();
        }
    }

    @Override
    public void abort() {
        try {
            get().abort();
        } finally {
            gate.leave();
        }
    }

    @Override
    public void end() {
        try {
            get().end();
        } finally {
            gate.leave();
        }
    }

    /** The store closes the dataset; readers do not. */
    @Override
    public void close() {}
}
