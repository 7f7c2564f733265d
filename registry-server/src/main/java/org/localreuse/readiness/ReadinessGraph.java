package org.localreuse.readiness;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;

/**
 * Readiness as triples: the answers of the register in the terms in which people hand in theirs, so that one query reads both. What
 * tells them apart is on whose word they stand, and that those of the register may hold for one council.
 */
public final class ReadinessGraph {

    private final Base base;
    private final String document;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private ReadinessGraph(Base base, String document) {
        this.base = base;
        this.document = document;
    }

    /** @param document the IRI of the document: an answer is a part of it */
    public static Graph of(Readiness readiness, Base base, String document) {
        ReadinessGraph made = new ReadinessGraph(base, document);
        readiness.questions().forEach(answered -> made.add(readiness, answered));
        return made.graph;
    }

    private void add(Readiness readiness, Answered answered) {
        Question question = answered.question();
        Node asked = question.concept();
        add(asked, SKOS.notation, plain(Integer.toString(question.number())));
        add(asked, SKOS.prefLabel, english(question.label()));
        add(asked, SKOS.broadMatch, question.barrier());
        Node found = NodeFactory.createURI(document + "#question-" + question.number());
        answer(readiness.project(), found, asked, answered.found());
        graph.add(found, PROV.wasAttributedTo.asNode(), base.id("organisation", "registry"));
        readiness.council().ifPresent(council -> add(found, LR.forCouncil, council));
        for (Reason reason : answered.reasons()) {
            add(found, DCTerms.description, english(reason.because()));
            add(found, DCTerms.references, reason.evidence());
        }
        for (int i = 0; i < answered.words().size(); i++) {
            word(
                    readiness.project(),
                    NodeFactory.createURI(found.getURI() + "-" + (i + 1)),
                    answered.words().get(i));
        }
    }

    private void word(Node project, Node node, Word word) {
        answer(project, node, word.question(), word.says());
        graph.add(node, PROV.wasAttributedTo.asNode(), word.who());
        graph.add(node, PROV.wasDerivedFrom.asNode(), word.source());
        add(node, DCTerms.date, NodeFactory.createLiteralDT(word.given(), XSDDatatype.XSDdate));
        if (!word.because().isEmpty()) {
            add(node, DCTerms.description, english(word.because()));
        }
        word.pages().forEach(page -> add(node, LR.evidence, NodeFactory.createURI(page)));
    }

    private void answer(Node project, Node node, Node question, Reply reply) {
        add(project, LR.answer, node);
        add(node, RDF.type, LR.Answer.asNode());
        add(node, LR.question, question);
        add(node, LR.reply, reply.concept());
    }

    private void add(Node subject, Property property, Node value) {
        graph.add(subject, property.asNode(), value);
    }

    private static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
