package org.localreuse.harvest;

import java.util.Optional;

/**
 * What a registry says of one dataset, as it came.
 *
 * @param key what the registry knows it by, for as long as it lists it: an identifier, never a name that people may change
 * @param model which mapping reads the payload; a registry of one type may answer in several
 * @param payload the record alone: JSON as it came, or its statements as N-Triples, in an order and with names of blank nodes that
 *     depend on the statements only, so that equal records have equal bytes
 * @param mark what the registry says itself about when or whether it changed, such as a time; empty where it says nothing
 */
public record RawRecord(String key, Model model, byte[] payload, Optional<String> mark) {

    /** A model of data, which has one mapping. */
    public enum Model {
        CKAN,
        DCAT,
        DATAJSON
    }
}
