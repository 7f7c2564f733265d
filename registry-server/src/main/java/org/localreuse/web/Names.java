package org.localreuse.web;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Properties of other vocabularies that pages show and that Jena has no constants for. */
final class Names {

    private static final String SCHEMA = "http://schema.org/";
    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String ODRS = "http://schema.theodi.org/odrs#";
    private static final String CC = "http://creativecommons.org/ns#";

    static final Property FUNDING = ResourceFactory.createProperty(SCHEMA, "funding");
    static final Property FUNDER = ResourceFactory.createProperty(SCHEMA, "funder");
    static final Property AMOUNT = ResourceFactory.createProperty(SCHEMA, "amount");
    static final Property CURRENCY = ResourceFactory.createProperty(SCHEMA, "currency");
    static final Property VALUE = ResourceFactory.createProperty(SCHEMA, "value");
    static final Property UNIT = ResourceFactory.createProperty(SCHEMA, "unitText");
    static final Property CODE_REPOSITORY = ResourceFactory.createProperty(SCHEMA, "codeRepository");

    static final Property DATASET_STATUS = ResourceFactory.createProperty(ADMS, "status");
    static final Property ATTRIBUTION = ResourceFactory.createProperty(ODRS, "attributionText");
    static final Property COMPATIBLE = ResourceFactory.createProperty(ODRS, "compatibleWith");
    static final Property PERMITS = ResourceFactory.createProperty(CC, "permits");
    static final Property REQUIRES = ResourceFactory.createProperty(CC, "requires");
    static final Property PROHIBITS = ResourceFactory.createProperty(CC, "prohibits");

    private Names() {}
}
