package org.localreuse.rest;

import java.util.Map;

/** An answer in JSON: its members, in their order. */
public record Document(Map<String, Object> members) {

    /** Where our own context for the views is: ontology terms, without those that the views write in their own way. */
    static final String CONTEXT = "/api/context.jsonld";
}
