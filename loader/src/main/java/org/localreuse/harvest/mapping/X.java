package org.localreuse.harvest.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What mappings give that must still be worked out: the namespace {@code x:} of the mapping files. */
final class X {

    static final String NS = "urn:x-localreuse:harvest:";

    /** The class of what a page lists. */
    static final Node RECORD = term("Record");

    /** Names a field that is there and empty. */
    static final Node BLANK = term("blank");

    static final Node IRI = term("iri");
    static final Node ID = term("id");
    static final Node FIRST_IDENTIFIER = term("firstIdentifier");
    static final Node NAME = term("name");
    static final Node OTHER_TITLE = term("otherTitle");
    static final Node OTHER_DESCRIPTION = term("otherDescription");
    static final Node KIND = term("kind");
    static final Node LANGUAGE = term("language");
    static final Node PUBLISHER = term("publisher");
    static final Node PUBLISHER_KEY = term("publisherKey");
    static final Node PUBLISHER_PAGE = term("publisherPage");
    static final Node PUBLISHER_MAIL = term("publisherMail");
    static final Node LICENCE_ADDRESS = term("licenceAddress");
    static final Node LICENCE_TITLE = term("licenceTitle");
    static final Node BLANK_LICENCE = term("blankLicence");
    static final Node THEME_LABEL = term("themeLabel");
    static final Node CREATED = term("created");
    static final Node STATE = term("state");
    static final Node PRIVATE = term("private");
    static final Node IN_SERIES = term("inSeries");
    static final Node PERSON = term("person");
    static final Node SERVICE = term("service");
    static final Node RECORD_MODIFIED = term("recordModified");
    static final Node RECORD_ADDRESS = term("recordAddress");

    private X() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
