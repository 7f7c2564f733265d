package org.localreuse.submission;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the formats write, and the names by which registers of codes make IRIs. */
public final class Terms {

    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String SCHEMA = "http://schema.org/";
    public static final String ADMS = "http://www.w3.org/ns/adms#";
    public static final String ODRS = "http://schema.theodi.org/odrs#";
    public static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    public static final String STATISTICAL_GEOGRAPHY = "http://statistics.data.gov.uk/id/statistical-geography/";
    public static final String SERVICE = "http://id.esd.org.uk/service/";
    public static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    public static final String ADMS_STATUS = "http://purl.org/adms/status/";
    public static final String ACCESS_RIGHT = "http://publications.europa.eu/resource/authority/access-right/";

    private Terms() {}

    /** The term of that namespace. */
    public static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
