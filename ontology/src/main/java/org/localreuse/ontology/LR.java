package org.localreuse.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Terms of the Local Reuse Vocabulary. {@code ontology.ttl} says what they mean; a test keeps the two equal. Field names are
 * local names. Terms of other vocabularies are not repeated here: they come from Jena's own constants where it has them.
 */
public final class LR {

    /** Namespace of the terms, the same under every {@link Base}. */
    public static final String NS = "https://w3id.org/localreuse/def#";

    // Classes

    public static final Resource Project = ResourceFactory.createResource(NS + "Project");
    public static final Resource Component = ResourceFactory.createResource(NS + "Component");
    public static final Resource Reuse = ResourceFactory.createResource(NS + "Reuse");
    public static final Resource BarrierEncounter = ResourceFactory.createResource(NS + "BarrierEncounter");
    public static final Resource Outcome = ResourceFactory.createResource(NS + "Outcome");
    public static final Resource Answer = ResourceFactory.createResource(NS + "Answer");
    public static final Resource Council = ResourceFactory.createResource(NS + "Council");
    public static final Resource Submission = ResourceFactory.createResource(NS + "Submission");
    public static final Resource IngestActivity = ResourceFactory.createResource(NS + "IngestActivity");

    // Projects and components

    public static final Property leadOrganisation = ResourceFactory.createProperty(NS, "leadOrganisation");
    public static final Property partner = ResourceFactory.createProperty(NS, "partner");
    public static final Property stage = ResourceFactory.createProperty(NS, "stage");
    public static final Property problem = ResourceFactory.createProperty(NS, "problem");
    public static final Property openToReuse = ResourceFactory.createProperty(NS, "openToReuse");
    public static final Property sourceOpenness = ResourceFactory.createProperty(NS, "sourceOpenness");
    public static final Property usesDataset = ResourceFactory.createProperty(NS, "usesDataset");
    public static final Property producesDataset = ResourceFactory.createProperty(NS, "producesDataset");
    public static final Property barrier = ResourceFactory.createProperty(NS, "barrier");
    public static final Property outcome = ResourceFactory.createProperty(NS, "outcome");
    public static final Property answer = ResourceFactory.createProperty(NS, "answer");

    // Reuses

    public static final Property reuser = ResourceFactory.createProperty(NS, "reuser");
    public static final Property supplier = ResourceFactory.createProperty(NS, "supplier");
    public static final Property reuseOf = ResourceFactory.createProperty(NS, "reuseOf");
    public static final Property reusedPart = ResourceFactory.createProperty(NS, "reusedPart");
    public static final Property result = ResourceFactory.createProperty(NS, "result");
    public static final Property reuseKind = ResourceFactory.createProperty(NS, "reuseKind");
    public static final Property reuseStatus = ResourceFactory.createProperty(NS, "reuseStatus");
    public static final Property scalingMode = ResourceFactory.createProperty(NS, "scalingMode");
    public static final Property deliveryModel = ResourceFactory.createProperty(NS, "deliveryModel");
    public static final Property modification = ResourceFactory.createProperty(NS, "modification");
    public static final Property sourceVersion = ResourceFactory.createProperty(NS, "sourceVersion");

    // Time and evidence

    public static final Property since = ResourceFactory.createProperty(NS, "since");
    public static final Property until = ResourceFactory.createProperty(NS, "until");
    public static final Property lastConfirmed = ResourceFactory.createProperty(NS, "lastConfirmed");
    public static final Property disputedBy = ResourceFactory.createProperty(NS, "disputedBy");
    public static final Property evidence = ResourceFactory.createProperty(NS, "evidence");

    // Barriers and outcomes

    public static final Property barrierType = ResourceFactory.createProperty(NS, "barrierType");
    public static final Property resolution = ResourceFactory.createProperty(NS, "resolution");
    public static final Property enabler = ResourceFactory.createProperty(NS, "enabler");
    public static final Property outcomeKind = ResourceFactory.createProperty(NS, "outcomeKind");

    // Answers to the questions of readiness

    public static final Property question = ResourceFactory.createProperty(NS, "question");
    public static final Property reply = ResourceFactory.createProperty(NS, "reply");
    public static final Property forCouncil = ResourceFactory.createProperty(NS, "forCouncil");

    // Councils

    public static final Property registerCode = ResourceFactory.createProperty(NS, "registerCode");
    public static final Property gssCode = ResourceFactory.createProperty(NS, "gssCode");
    public static final Property administers = ResourceFactory.createProperty(NS, "administers");
    public static final Property nation = ResourceFactory.createProperty(NS, "nation");
    public static final Property region = ResourceFactory.createProperty(NS, "region");
    public static final Property upperTier = ResourceFactory.createProperty(NS, "upperTier");

    // Licences and funding

    public static final Property openness = ResourceFactory.createProperty(NS, "openness");
    public static final Property fundingProgramme = ResourceFactory.createProperty(NS, "fundingProgramme");

    // The registry's own record

    public static final Property reviewStatus = ResourceFactory.createProperty(NS, "reviewStatus");
    public static final Property submissionFormat = ResourceFactory.createProperty(NS, "submissionFormat");
    public static final Property sha256 = ResourceFactory.createProperty(NS, "sha256");
    public static final Property revision = ResourceFactory.createProperty(NS, "revision");
    public static final Property duplicateOf = ResourceFactory.createProperty(NS, "duplicateOf");

    // Derived: never handed in, always rebuilt

    public static final Property reuses = ResourceFactory.createProperty(NS, "reuses");
    public static final Property reusedBy = ResourceFactory.createProperty(NS, "reusedBy");
    public static final Property basedOn = ResourceFactory.createProperty(NS, "basedOn");
    public static final Property currentStatus = ResourceFactory.createProperty(NS, "currentStatus");
    public static final Property corroboration = ResourceFactory.createProperty(NS, "corroboration");
    public static final Property assertedBy = ResourceFactory.createProperty(NS, "assertedBy");

    private LR() {}
}
