package org.localreuse.model;

import java.util.Arrays;
import java.util.Optional;

/** How a registry is spoken to. */
public enum SourceType {
    /** The action API of CKAN 2 and later. */
    CKAN("ckan"),
    /** A DCAT catalogue in any RDF syntax, in pages as Hydra tells them, or in one. */
    DCAT("dcat"),
    /** {@code data.json} of DCAT-US 1.1, which ArcGIS Hub gives too. */
    DATAJSON("datajson"),
    /** One publiccode.yml: a project, not datasets. */
    PUBLICCODE("publiccode"),
    /** A SPARQL endpoint, asked by CONSTRUCT for what it knows in DCAT. */
    SPARQL("sparql");

    private final String word;

    SourceType(String word) {
        this.word = word;
    }

    /** As it is written on the command line and in the record. */
    public String word() {
        return word;
    }

    /** The type of that word. */
    public static Optional<SourceType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
