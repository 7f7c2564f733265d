package org.localreuse.submission;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.LR;

/** The kinds of thing that a submission describes, each with its fields ({@link Fields}). */
enum Entity {
    ORGANISATION("organisations", "organisation", "name", "Organisation", Terms.term(Terms.ORG, "FormalOrganization")),
    PROJECT("projects", "project", "title", "Project", LR.Project.asNode()),
    DATASET("datasets", "dataset", "title", "Dataset", Terms.term(Terms.DCAT, "Dataset")),
    REUSE("reuses", "reuse", "reuseOf", "Reuse", LR.Reuse.asNode()),
    COMPONENT("", "component", "title", "Component", LR.Component.asNode()),
    BARRIER("", "barrier", "barrier", "BarrierEncounter", LR.BarrierEncounter.asNode()),
    OUTCOME("", "outcome", "measures", "Outcome", LR.Outcome.asNode()),
    ANSWER("", "answer", "answer", "Answer", LR.Answer.asNode()),
    GRANT("", "grant", "programme", "Grant", Terms.term(Terms.SCHEMA, "MonetaryGrant")),
    DISTRIBUTION("", "distribution", "accessURL", "Distribution", Terms.term(Terms.DCAT, "Distribution")),
    CONTACT("", "contact", "teamName", "Contact", Terms.term(Terms.VCARD, "Organization")),
    RIGHTS("", "rights", "attributionText", "RightsStatement", Terms.term(Terms.ODRS, "RightsStatement"));

    private final String list;
    private final String word;
    private final String mainField;
    private final String typeName;
    private final Node type;

    Entity(String list, String word, String mainField, String typeName, Node type) {
        this.list = list;
        this.word = word;
        this.mainField = mainField;
        this.typeName = typeName;
        this.type = type;
    }

    /** The list of a submission that holds such things; empty for what is only described in place. */
    String list() {
        return list;
    }

    /** What to call one of them; also how a numbered CSV column begins. */
    String word() {
        return word;
    }

    /** The field that a bare value stands for, as the CSV column {@code barrier_1} stands for the barrier. */
    String mainField() {
        return mainField;
    }

    /** What the JSON field {@code type} says. */
    String typeName() {
        return typeName;
    }

    /** Its class. */
    Node type() {
        return type;
    }

    List<FieldSpec> fields() {
        return Fields.of(this);
    }

    Optional<FieldSpec> field(String name) {
        return fields().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /** Those that have a list of their own, in the order in which a submission gives them. */
    static List<Entity> listed() {
        return List.of(ORGANISATION, PROJECT, DATASET, REUSE);
    }
}
