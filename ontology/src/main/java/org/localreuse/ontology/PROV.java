package org.localreuse.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Terms of PROV-O that the registry writes and shows. Field names are local names; Jena has no constants for them.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class PROV {

    /** Namespace of the terms. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Property wasAttributedTo = ResourceFactory.createProperty(NS, "wasAttributedTo");
    public static final Property wasAssociatedWith = ResourceFactory.createProperty(NS, "wasAssociatedWith");
    public static final Property wasDerivedFrom = ResourceFactory.createProperty(NS, "wasDerivedFrom");
    public static final Property wasGeneratedBy = ResourceFactory.createProperty(NS, "wasGeneratedBy");
    public static final Property hadPrimarySource = ResourceFactory.createProperty(NS, "hadPrimarySource");
    public static final Property generatedAtTime = ResourceFactory.createProperty(NS, "generatedAtTime");
    public static final Property invalidatedAtTime = ResourceFactory.createProperty(NS, "invalidatedAtTime");
    public static final Property endedAtTime = ResourceFactory.createProperty(NS, "endedAtTime");

    private PROV() {}
}
