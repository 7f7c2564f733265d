package org.localreuse.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localreuse.ontology.Base;

/**
 * What anybody may speak of: things that the registry names on request, and things of the web that belong to nobody's vocabulary.
 *
 * @param base of the registry's own IRIs
 */
public record OpenSubjects(Base base) {

    private static final Set<String> OPEN =
            Set.of("project", "reuse", "organisation", "dataset", "record", "distribution", "node");

    /** Vocabularies and registers of others, whose terms nobody redefines here, whatever type they are given. */
    private static final List<String> NEVER = List.of(
            "http://www.w3.org/",
            "https://www.w3.org/",
            "http://purl.org/",
            "http://schema.org/",
            "http://xmlns.com/",
            "http://schema.theodi.org/",
            "http://www.nationalarchives.gov.uk/doc/",
            "http://creativecommons.org/",
            "http://spdx.org/",
            "http://statistics.data.gov.uk/",
            "http://id.esd.org.uk/",
            "http://publications.europa.eu/resource/authority/");

    /** Why nobody but its owner speaks of this IRI; empty if that is not so. */
    public Optional<String> fault(String iri) {
        String things = base.iri() + "id/";
        if (iri.startsWith(things)) {
            String type = iri.substring(things.length()).split("/", 2)[0];
            return OPEN.contains(type)
                    ? Optional.empty()
                    : Optional.of("Only the registry itself speaks of " + type + "s.");
        }
        if (iri.startsWith(base.iri()) || iri.startsWith(Base.DEFAULT.iri())) {
            return Optional.of("Only the registry itself speaks of its vocabulary and its graphs.");
        }
        if (!Iris.isWeb(iri) && !iri.startsWith("urn:")) {
            return Optional.of("An IRI with this scheme cannot be the subject of a statement.");
        }
        return NEVER.stream().anyMatch(iri::startsWith)
                ? Optional.of("This belongs to somebody else's vocabulary or register.")
                : Optional.empty();
    }
}
