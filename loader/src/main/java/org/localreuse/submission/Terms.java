package org.localreuse.submission;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the formats write, and the names by which registers of codes make IRIs. */
final class Terms {

    static final String DCT = "http://purl.org/dc/terms/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String SCHEMA = "http://schema.org/";
    static final String ADMS = "http://www.w3.org/ns/adms#";
    static final String ODRS = "http://schema.theodi.org/odrs#";
    static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    static final String STATISTICAL_GEOGRAPHY = "http://statistics.data.gov.uk/id/statistical-geography/";
    static final String SERVICE = "http://id.esd.org.uk/service/";
    static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    static final String ADMS_STATUS = "http://purl.org/adms/status/";
    static final String ACCESS_RIGHT = "http://publications.europa.eu/resource/authority/access-right/";

    private Terms() {}

    static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
