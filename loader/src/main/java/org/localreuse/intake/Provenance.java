package org.localreuse.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Source;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;
import org.localreuse.submission.About;

/** Writes down of each graph on whose word it stands, where it came from and when, for {@code graph/meta} (PROV-O). */
public final class Provenance {

    private final Base base;
    private final LoadOptions options;

    Provenance(Base base, LoadOptions options) {
        this.base = base;
        this.options = options;
    }

    /**
     * What is to be told of a submission's bytes.
     *
     * @param id of the submission
     * @param digest SHA-256 in hexadecimal
     * @param word on whose word it stands
     */
    record Origin(String id, String name, String mediaType, String digest, About about, Node word) {}

    /** Of the graph that holds what could be published of a submission at once. */
    Graph of(Node graph, Origin origin, Instant now) {
        Graph meta = common(graph, origin, now);
        meta.add(graph, LR.sha256.asNode(), NodeFactory.createLiteralString(origin.digest()));
        return meta;
    }

    /** Of a graph of its own for a part of a submission. It has no digest: that is the whole's. */
    Graph ofPart(Node graph, Origin origin, Instant now) {
        Graph meta = common(graph, origin, now);
        meta.add(graph, DCTerms.isPartOf.asNode(), base.graph("submission/" + origin.id()));
        return meta;
    }

    /**
     * Of a graph that holds what another registry lists.
     *
     * @param name by which its ingest is known
     */
    public static Graph ofHarvest(Base base, Node graph, String name, Source source, Instant now) {
        Node ingest = base.id("ingest", "harvest-" + name);
        Graph meta = GraphFactory.createDefaultGraph();
        meta.add(
                graph,
                PROV.wasAttributedTo.asNode(),
                source.publisher().orElseGet(() -> base.id("organisation", "registry")));
        meta.add(
                graph,
                PROV.hadPrimarySource.asNode(),
                NodeFactory.createURI(source.address().toString()));
        meta.add(graph, DCTerms.license.asNode(), Base.concept("licence", "not-stated"));
        meta.add(graph, DCTerms.title.asNode(), NodeFactory.createLiteralLang(source.title(), "en"));
        meta.add(
                graph,
                LR.submissionFormat.asNode(),
                NodeFactory.createLiteralString(source.type().word()));
        ingested(meta, graph, ingest, now);
        return meta;
    }

    private static void ingested(Graph meta, Node graph, Node ingest, Instant now) {
        meta.add(graph, RDF.type.asNode(), LR.Submission.asNode());
        meta.add(graph, PROV.generatedAtTime.asNode(), time(now));
        meta.add(graph, PROV.wasGeneratedBy.asNode(), ingest);
        meta.add(graph, DCTerms.conformsTo.asNode(), NodeFactory.createURI(Base.DEFAULT.iri() + "shapes"));
        meta.add(graph, LR.reviewStatus.asNode(), Base.concept("review-status", "accepted"));
        meta.add(ingest, RDF.type.asNode(), LR.IngestActivity.asNode());
        meta.add(ingest, PROV.endedAtTime.asNode(), time(now));
    }

    /**
     * Of the graph that says which records are of the same dataset.
     *
     * @param before what was told of it; empty where it is new
     * @param left whether it says anything from now on
     */
    public static Graph ofCuration(Base base, Node graph, Graph before, boolean left, Instant now) {
        if (!left) {
            return withdrawn(graph, before, now);
        }
        Node ingest = base.id("ingest", "curation");
        Graph meta = copy(before);
        if (before.isEmpty()) {
            meta.add(graph, PROV.wasAttributedTo.asNode(), base.id("organisation", "registry"));
            meta.add(graph, DCTerms.license.asNode(), Base.concept("licence", "not-stated"));
            meta.add(
                    graph,
                    DCTerms.title.asNode(),
                    NodeFactory.createLiteralLang("What moderators found to be the same", "en"));
            ingested(meta, graph, ingest, now);
        } else {
            meta.remove(graph, DCTerms.modified.asNode(), Node.ANY);
            meta.remove(ingest, PROV.endedAtTime.asNode(), Node.ANY);
            meta.add(graph, DCTerms.modified.asNode(), time(now));
            meta.add(graph, PROV.wasGeneratedBy.asNode(), ingest);
            meta.add(ingest, RDF.type.asNode(), LR.IngestActivity.asNode());
            meta.add(ingest, PROV.endedAtTime.asNode(), time(now));
        }
        return meta;
    }

    /** Of a graph that an administrator made. */
    Graph ofMade(Node graph, Origin origin, Instant now) {
        Node ingest = base.id("ingest", origin.id());
        Graph meta = common(graph, origin, ingest, now);
        meta.add(ingest, PROV.wasAssociatedWith.asNode(), base.id("organisation", "registry"));
        meta.add(graph, LR.sha256.asNode(), NodeFactory.createLiteralString(origin.digest()));
        return meta;
    }

    /**
     * The same, of a graph that an administrator changed: whose word it is and when that was given stay, and the registry adds that it
     * changed it.
     */
    Graph changed(Node graph, Graph provenance, String update, Instant when) {
        Node ingest = base.id("ingest", update);
        Graph meta = copy(provenance);
        meta.add(graph, PROV.wasGeneratedBy.asNode(), ingest);
        meta.remove(graph, DCTerms.modified.asNode(), Node.ANY);
        meta.add(graph, DCTerms.modified.asNode(), time(when));
        meta.add(ingest, RDF.type.asNode(), LR.IngestActivity.asNode());
        meta.add(ingest, PROV.endedAtTime.asNode(), time(when));
        meta.add(ingest, PROV.wasAssociatedWith.asNode(), base.id("organisation", "registry"));
        return meta;
    }

    private Graph common(Node graph, Origin origin, Instant now) {
        String name = graph.getURI().substring(graph.getURI().lastIndexOf('/') + 1);
        return common(graph, origin, base.id("ingest", name), now);
    }

    private Graph common(Node graph, Origin origin, Node ingest, Instant now) {
        Graph meta = GraphFactory.createDefaultGraph();
        meta.add(graph, PROV.wasAttributedTo.asNode(), origin.word());
        About about = origin.about();
        about.source().or(options::source).ifPresent(source -> meta.add(graph, PROV.hadPrimarySource.asNode(), source));
        meta.add(
                graph,
                DCTerms.license.asNode(),
                about.licence().or(options::licence).orElse(Base.concept("licence", "not-stated")));
        meta.add(graph, LR.submissionFormat.asNode(), NodeFactory.createLiteralString(origin.mediaType()));
        meta.add(graph, DCTerms.title.asNode(), NodeFactory.createLiteralLang(lastPart(origin.name()), "en"));
        ingested(meta, graph, ingest, now);
        return meta;
    }

    /** The same, on the word of others as well, who agreed at that time. */
    static Graph agreedTo(Node graph, Graph provenance, Collection<Node> organisations, Instant when) {
        Graph meta = copy(provenance);
        organisations.forEach(organisation -> meta.add(graph, PROV.wasAttributedTo.asNode(), organisation));
        meta.remove(graph, PROV.generatedAtTime.asNode(), Node.ANY);
        meta.add(graph, PROV.generatedAtTime.asNode(), time(when));
        return meta;
    }

    /** What remains to be told of a graph that was taken away. */
    static Graph withdrawn(Node graph, Graph provenance, Instant when) {
        Graph meta = copy(provenance);
        meta.remove(graph, LR.reviewStatus.asNode(), Node.ANY);
        meta.add(graph, LR.reviewStatus.asNode(), Base.concept("review-status", "withdrawn"));
        meta.add(graph, PROV.invalidatedAtTime.asNode(), time(when));
        return meta;
    }

    /** What remains to be told of a graph that was erased: that there was one, of which bytes, and on whose word. */
    static Graph erased(Node graph, Graph provenance, Instant when) {
        Graph meta = GraphFactory.createDefaultGraph();
        for (Node kept : List.of(
                RDF.type.asNode(), PROV.wasAttributedTo.asNode(), PROV.generatedAtTime.asNode(), LR.sha256.asNode())) {
            provenance.find(graph, kept, Node.ANY).forEachRemaining(meta::add);
        }
        return withdrawn(graph, meta, when);
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /** The name without the folders that lead to it: those are nobody's business. */
    private static String lastPart(String name) {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** A time as the registry writes it: in UTC, to the second. */
    public static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
