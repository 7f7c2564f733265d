package org.localreuse.rest;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.LR;

/** Terms that the lists filter and sort by, as graph nodes. */
final class Terms {

    /** The order of last resort: by IRI. */
    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

    static final Node PROJECT = LR.Project.asNode();
    static final Node REUSE = LR.Reuse.asNode();
    static final Node COUNCIL = LR.Council.asNode();
    static final Node COMPONENT = LR.Component.asNode();
    static final Node BARRIER_ENCOUNTER = LR.BarrierEncounter.asNode();
    static final Node DISTRIBUTION_CLASS = DCAT.Distribution.asNode();
    static final Node RECORD = DCAT.CatalogRecord.asNode();
    static final Node TOPIC = FOAF.primaryTopic.asNode();
    static final Node DATASET = DCAT.Dataset.asNode();
    static final Node ORGANISATION = ORG.FormalOrganization.asNode();
    static final Node PARTNERSHIP = ORG.OrganizationalCollaboration.asNode();
    static final Node LICENCE_DOCUMENT = DCTerms.LicenseDocument.asNode();

    static final Node TITLE = DCTerms.title.asNode();
    static final Node DESCRIPTION = DCTerms.description.asNode();
    static final Node KEYWORD = DCAT.keyword.asNode();
    static final Node NAME = FOAF.name.asNode();
    static final Node OTHER_NAME = SKOS.altLabel.asNode();
    static final Node NOTATION = SKOS.notation.asNode();
    static final Node LEAD = LR.leadOrganisation.asNode();
    static final Node PARTNER = LR.partner.asNode();
    static final Node STAGE = LR.stage.asNode();
    static final Node SOURCE_OPENNESS = LR.sourceOpenness.asNode();
    static final Node OPENNESS = LR.openness.asNode();
    static final Node LICENCE = DCTerms.license.asNode();
    static final Node THEME = DCAT.theme.asNode();
    static final Node BARRIER = LR.barrier.asNode();
    static final Node BARRIER_TYPE = LR.barrierType.asNode();
    static final Node USES_DATASET = LR.usesDataset.asNode();
    static final Node PRODUCES_DATASET = LR.producesDataset.asNode();
    static final Node PART_OF = DCTerms.isPartOf.asNode();
    static final Node HAS_PART = DCTerms.hasPart.asNode();
    static final Node DUPLICATE_OF = LR.duplicateOf.asNode();
    static final Node PUBLISHER = DCTerms.publisher.asNode();
    static final Node CONFORMS_TO = DCTerms.conformsTo.asNode();
    static final Node DISTRIBUTION = DCAT.distribution.asNode();
    static final Node DATASET_STATUS = NodeFactory.createURI("http://www.w3.org/ns/adms#status");
    static final Node REUSER = LR.reuser.asNode();
    static final Node REUSE_OF = LR.reuseOf.asNode();
    static final Node RESULT = LR.result.asNode();
    static final Node REUSE_KIND = LR.reuseKind.asNode();
    static final Node CURRENT_STATUS = LR.currentStatus.asNode();
    static final Node ASSERTED_BY = LR.assertedBy.asNode();
    static final Node CORROBORATION = LR.corroboration.asNode();
    static final Node SINCE = LR.since.asNode();
    static final Node UNTIL = LR.until.asNode();
    static final Node LAST_CONFIRMED = LR.lastConfirmed.asNode();
    static final Node GSS_CODE = LR.gssCode.asNode();
    static final Node REGISTER_CODE = LR.registerCode.asNode();
    static final Node NATION = LR.nation.asNode();
    static final Node REGION = LR.region.asNode();
    static final Node CLASSIFICATION = ORG.classification.asNode();
    static final Node MEMBER = ORG.hasMember.asNode();

    private Terms() {}
}
