package org.localreuse.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.submission.Draft;

/** Writes down of each submission on whose word it stands, where it came from and when, for {@code graph/meta} (PROV-O). */
final class Provenance {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Base base;
    private final LoadOptions options;

    Provenance(Base base, LoadOptions options) {
        this.base = base;
        this.options = options;
    }

    /**
     * @param id the id of the submission
     * @param digest of its bytes
     * @param now when it is taken in
     */
    Graph of(String id, SubmissionFile file, Draft draft, String digest, Instant now) {
        Node submission = base.graph("submission/" + id);
        Node ingest = base.id("ingest", id);
        Node time =
                NodeFactory.createLiteralDT(now.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
        Graph meta = GraphFactory.createDefaultGraph();
        meta.add(submission, RDF.type.asNode(), LR.Submission.asNode());
        meta.add(
                submission,
                prov("wasAttributedTo"),
                draft.about().attributedTo().orElse(base.id("organisation", "registry")));
        meta.add(submission, prov("generatedAtTime"), time);
        meta.add(submission, prov("wasGeneratedBy"), ingest);
        draft.about()
                .source()
                .or(options::source)
                .ifPresent(source -> meta.add(submission, prov("hadPrimarySource"), source));
        meta.add(
                submission,
                DCTerms.license.asNode(),
                draft.about().licence().or(options::licence).orElse(Base.concept("licence", "not-stated")));
        meta.add(submission, DCTerms.conformsTo.asNode(), NodeFactory.createURI(Base.DEFAULT.iri() + "shapes"));
        meta.add(submission, LR.reviewStatus.asNode(), Base.concept("review-status", "accepted"));
        meta.add(submission, LR.sha256.asNode(), NodeFactory.createLiteralString(digest));
        meta.add(
                submission,
                LR.submissionFormat.asNode(),
                NodeFactory.createLiteralString(draft.format().mediaType()));
        meta.add(submission, DCTerms.title.asNode(), NodeFactory.createLiteralLang(lastPart(file.name()), "en"));
        meta.add(ingest, RDF.type.asNode(), LR.IngestActivity.asNode());
        meta.add(ingest, prov("endedAtTime"), time);
        return meta;
    }

    /** The name without the folders that lead to it: those are nobody's business. */
    private static String lastPart(String name) {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static Node prov(String term) {
        return NodeFactory.createURI(PROV + term);
    }
}
