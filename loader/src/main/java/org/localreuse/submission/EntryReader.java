package org.localreuse.submission;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Position;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Limits;

/** Reads the things that one input lists, each as an entry of its own. One for each reading of an input. */
final class EntryReader {

    /** Stands in for a subject that could not be named, so that the rest of its entry is read and reported as well. */
    private static final Node NAMELESS = NodeFactory.createURI("urn:x-localreuse:nameless");

    private final Minter minter;
    private final Concepts concepts;
    private final Names names;
    private final Limits limits;
    private final Subjects subjects;
    private final PlaceIndex places = new PlaceIndex();

    EntryReader(Minter minter, Concepts concepts, Names names, Limits limits) {
        this.minter = minter;
        this.concepts = concepts;
        this.names = names;
        this.limits = limits;
        this.subjects = new Subjects(minter);
    }

    /** Where everything that was read stands. */
    PlaceIndex places() {
        return places;
    }

    /** For what is wrong with one entry. */
    Findings findings() {
        return new Findings(limits.findings());
    }

    /** @param path of the thing within the input; empty where a row is a thing */
    Entry read(Entity entity, Mapping mapping, String path) {
        Findings findings = findings();
        Graph statements = GraphFactory.createDefaultGraph();
        Values values = new Values(concepts, names, findings);
        Describer describer = new Describer(minter, values, findings, statements, places);
        Node subject = subjects.of(entity, mapping, names, findings, path).orElse(NAMELESS);
        describer.describe(entity, subject, mapping, path);
        return entry(mapping.position(), statements, findings);
    }

    /** An entry of which nothing can be read. */
    static Entry refused(Position position, Findings findings) {
        return entry(position, GraphFactory.createDefaultGraph(), findings);
    }

    private static Entry entry(Position position, Graph statements, Findings findings) {
        Graph taken = findings.hasErrors() ? GraphFactory.createDefaultGraph() : statements;
        return new Entry(position, taken, findings.list());
    }
}
