package org.localreuse.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.localreuse.ontology.LR;
import org.localreuse.resolve.Kind;

/** What can be reconciled. */
public enum EntityType {
    COUNCIL("Council", Kind.ORGANISATION, LR.Council.getURI()),
    /** Councils are organisations too. */
    ORGANISATION(
            "Organisation",
            Kind.ORGANISATION,
            ORG.FormalOrganization.getURI(),
            ORG.OrganizationalCollaboration.getURI()),
    PROJECT("Project", Kind.PROJECT, LR.Project.getURI()),
    DATASET("Dataset", Kind.DATASET, DCAT.Dataset.getURI()),
    LICENCE("Licence", Kind.LICENCE, DCTerms.LicenseDocument.getURI());

    private final String label;
    private final Kind kind;
    private final List<String> classes;

    EntityType(String label, Kind kind, String... classes) {
        this.label = label;
        this.kind = kind;
        this.classes = List.of(classes);
    }

    /** One word in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The type with that id. */
    public static Optional<EntityType> ofId(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    /** This type and those that are wider: a council is an organisation. */
    public List<EntityType> withBroader() {
        return this == COUNCIL ? List.of(COUNCIL, ORGANISATION) : List.of(this);
    }

    /** Whether everything of this type is of that one. */
    public boolean is(EntityType other) {
        return withBroader().contains(other);
    }

    Kind kind() {
        return kind;
    }

    /** The IRIs of the classes whose members are of this type. */
    List<String> classes() {
        return classes;
    }
}
