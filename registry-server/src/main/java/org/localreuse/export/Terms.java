package org.localreuse.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;

/** Terms of the field that Jena has no constants for, and the lists of the European Publications Office that DCAT-AP draws on. */
final class Terms {

    static final String EU = "http://publications.europa.eu/resource/authority/";
    static final String ADMS = "http://www.w3.org/ns/adms#";
    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    /** The profile that our records keep to. */
    static final Node PROFILE = NodeFactory.createURI("https://semiceu.github.io/DCAT-AP/releases/3.0.1");

    static final Node STATUS = NodeFactory.createURI(ADMS + "status");
    static final Node IDENTIFIER = NodeFactory.createURI(ADMS + "identifier");
    static final Node IDENTIFIER_CLASS = NodeFactory.createURI(ADMS + "Identifier");

    private Terms() {}

    static Node of(Property property) {
        return property.asNode();
    }
}
