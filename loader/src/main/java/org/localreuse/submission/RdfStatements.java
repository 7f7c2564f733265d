package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** The statements of one RDF input in its order: spellings mended, what the registry derives itself left out, each with its place. */
final class RdfStatements implements RdfParse.Sink {

    /** A statement and where it stands. */
    record Statement(Triple triple, Position position) {

        /** The property as people know it: its local name. */
        String field() {
            String iri = triple.getPredicate().getURI();
            return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        }
    }

    /** Names that occur in two spellings, of which one is right. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "https://schema.org/", "http://schema.org/",
            "https://www.w3.org/ns/adms#", "http://www.w3.org/ns/adms#",
            "https://statistics.data.gov.uk/id/", "http://statistics.data.gov.uk/id/",
            "https://id.esd.org.uk/service/", "http://id.esd.org.uk/service/");

    private final Base base;
    private final Limits limits;
    private final List<Statement> list = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int named;
    private int mended;

    RdfStatements(Base base, Limits limits) {
        this.base = base;
        this.limits = limits;
    }

    List<Statement> list() {
        return list;
    }

    @Override
    public void statement(Triple triple, Optional<Node> graph, Position position) {
        graph.ifPresent(name -> {
            refuseReserved(name, position);
            named++;
        });
        if (DerivedTerms.contains(triple.getPredicate())) {
            leftOut.merge(triple.getPredicate().getURI(), 1, Integer::sum);
            return;
        }
        Triple mend =
                Triple.create(mended(triple.getSubject()), mended(triple.getPredicate()), mended(triple.getObject()));
        mended += mend.equals(triple) ? 0 : 1;
        list.add(new Statement(mend, position));
    }

    /** Only submissions and harvests may be named: the registry writes the other graphs itself. */
    private void refuseReserved(Node graph, Position position) {
        String graphs = base.iri() + "graph/";
        boolean reserved = graph.isURI()
                && graph.getURI().startsWith(graphs)
                && !graph.getURI().startsWith(graphs + "submission/")
                && !graph.getURI().startsWith(graphs + "harvest/");
        if (reserved) {
            throw Refusals.at(
                    position,
                    "The graph " + graph.getURI() + " is written by the registry alone.",
                    "Leave the graph name out: the registry names the graph.");
        }
    }

    @Override
    public void warning(String message, Position position) {
        if (warnings.size() < limits.findings()) {
            warnings.add(Finding.note(Severity.ADVICE, position, message, ""));
        }
    }

    private static Node mended(Node node) {
        if (node.isURI()) {
            for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
                if (node.getURI().startsWith(spelling.getKey())) {
                    return NodeFactory.createURI(spelling.getValue()
                            + node.getURI().substring(spelling.getKey().length()));
                }
            }
        }
        return node;
    }

    /** What was left out, mended or ignored. */
    List<Finding> notes() {
        List<Finding> notes = new ArrayList<>(warnings);
        leftOut.forEach((property, count) -> notes.add(
                hint(count + " statements with <" + property + "> were left out: the registry derives them itself.")));
        if (named > 0) {
            notes.add(hint("Graph names were ignored (" + named + " statements): the registry names the graph."));
        }
        if (mended > 0) {
            notes.add(hint("In " + mended + " statements an IRI was put in its usual spelling (http for https)."));
        }
        return notes;
    }

    private static Finding hint(String message) {
        return Finding.note(Severity.HINT, Position.UNKNOWN, message, "");
    }
}
