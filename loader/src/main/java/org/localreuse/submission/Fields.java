package org.localreuse.submission;

import static org.localreuse.submission.Terms.term;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.localreuse.ontology.LR;
import org.localreuse.resolve.Kind;

/**
 * The one table of fields for YAML, JSON and CSV. A test keeps it equal to the JSON-LD context. Which fields are required is said
 * by the shapes alone.
 */
final class Fields {

    private static final Value TEXT = new Value.LanguageText();
    private static final Value PLAIN = new Value.PlainText();
    private static final Value PAGE = new Value.Page();
    private static final Value DATE = new Value.Date(false);
    private static final Value NUMBER = new Value.Number();
    private static final Value AREA = new Value.Area();
    private static final Value SERVICE = new Value.Service();
    private static final Value BODY = new Value.Reference(EnumSet.of(Kind.ORGANISATION));
    private static final Value DATASET = new Value.Reference(EnumSet.of(Kind.DATASET));
    private static final Value LICENCE = new Value.Reference(EnumSet.of(Kind.LICENCE));
    private static final Value SOURCE = new Value.Reference(EnumSet.of(Kind.PROJECT, Kind.COMPONENT, Kind.DATASET));
    private static final Value PART = new Value.Reference(EnumSet.of(Kind.COMPONENT, Kind.DATASET));

    private static final FieldSpec TITLE = one("title", dct("title"), TEXT);
    private static final FieldSpec DESCRIPTION = one("description", dct("description"), TEXT);
    private static final FieldSpec AREAS = many("areas", dct("spatial"), AREA);
    private static final FieldSpec SERVICES = many("services", dcat("theme"), SERVICE);
    private static final FieldSpec KEYWORDS = many("keywords", dcat("keyword"), TEXT);
    private static final FieldSpec PAGES = many("page", dcat("landingPage"), PAGE);
    private static final FieldSpec LICENSE = one("licence", dct("license"), LICENCE);
    private static final FieldSpec LICENSES = many("licence", dct("license"), LICENCE);
    private static final FieldSpec OPENNESS = concept("openness", LR.sourceOpenness, "openness");
    private static final FieldSpec SINCE = one("since", LR.since, DATE);
    private static final FieldSpec UNTIL = one("until", LR.until, DATE);
    private static final FieldSpec EVIDENCE = many("evidence", LR.evidence.asNode(), PAGE);
    private static final FieldSpec IDENTIFIERS = many("identifiers", dct("identifier"), PLAIN);
    private static final FieldSpec BARRIERS = many("barriers", LR.barrier, Entity.BARRIER);
    private static final FieldSpec OUTCOMES = many("outcomes", LR.outcome, Entity.OUTCOME);
    private static final FieldSpec ANSWERS = many("answers", LR.answer, Entity.ANSWER);
    private static final FieldSpec CONTACT = one("contact", dcat("contactPoint"), new Value.Nested(Entity.CONTACT));

    private static final Map<Entity, List<FieldSpec>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Entity.ORGANISATION, organisation()),
            Map.entry(Entity.PROJECT, project()),
            Map.entry(Entity.DATASET, dataset()),
            Map.entry(Entity.REUSE, reuse()),
            Map.entry(Entity.COMPONENT, component()),
            Map.entry(Entity.BARRIER, barrier()),
            Map.entry(Entity.OUTCOME, outcome()),
            Map.entry(Entity.ANSWER, answer()),
            Map.entry(Entity.GRANT, grant()),
            Map.entry(Entity.DISTRIBUTION, distribution()),
            Map.entry(
                    Entity.CONTACT,
                    List.of(
                            one("teamName", term(Terms.VCARD, "fn"), PLAIN),
                            one("email", term(Terms.VCARD, "hasEmail"), new Value.Mailbox()))),
            Map.entry(Entity.RIGHTS, List.of(one("attributionText", term(Terms.ODRS, "attributionText"), PLAIN)))));

    private Fields() {}

    /** In the order of the documentation. */
    static List<FieldSpec> of(Entity entity) {
        return Objects.requireNonNull(TABLE.get(entity));
    }

    private static List<FieldSpec> organisation() {
        return List.of(
                one("name", term(Terms.FOAF, "name"), TEXT),
                many("otherNames", term(Terms.SKOS, "altLabel"), TEXT),
                concepts("organisationType", term(Terms.ORG, "classification"), "authority-type"),
                one("homepage", term(Terms.FOAF, "homepage"), PAGE),
                many("otherPages", term(Terms.FOAF, "page"), PAGE),
                many("members", term(Terms.ORG, "hasMember"), BODY),
                many("memberOf", term(Terms.ORG, "memberOf"), BODY),
                IDENTIFIERS,
                many("sameRegisterEntry", term(Terms.SKOS, "exactMatch"), PAGE),
                SINCE,
                UNTIL);
    }

    private static List<FieldSpec> project() {
        return List.of(
                TITLE,
                DESCRIPTION,
                one("problem", LR.problem, TEXT),
                concepts("kinds", dct("type"), "project-kind"),
                concept("stage", LR.stage, "project-stage"),
                many("leads", LR.leadOrganisation.asNode(), BODY),
                many("partners", LR.partner.asNode(), BODY),
                SINCE,
                UNTIL,
                AREAS,
                SERVICES,
                KEYWORDS,
                PAGES,
                CONTACT,
                one("openToReuse", LR.openToReuse, new Value.Truth()),
                OPENNESS,
                LICENSES,
                many("components", dct("hasPart"), new Value.Nested(Entity.COMPONENT)),
                many("usesDatasets", LR.usesDataset.asNode(), DATASET),
                many("producesDatasets", LR.producesDataset.asNode(), DATASET),
                BARRIERS,
                OUTCOMES,
                many("funding", term(Terms.SCHEMA, "funding"), new Value.Nested(Entity.GRANT)),
                ANSWERS,
                IDENTIFIERS);
    }

    private static List<FieldSpec> component() {
        return List.of(
                TITLE,
                DESCRIPTION,
                concept("componentKind", dct("type"), "component-kind"),
                LICENSES,
                OPENNESS,
                one("codeRepository", term(Terms.SCHEMA, "codeRepository"), PAGE));
    }

    private static List<FieldSpec> dataset() {
        return List.of(
                TITLE,
                DESCRIPTION,
                one("publisher", dct("publisher"), BODY),
                LICENSE,
                IDENTIFIERS,
                AREAS,
                SERVICES,
                KEYWORDS,
                PAGES,
                CONTACT,
                many("distributions", dcat("distribution"), new Value.Nested(Entity.DISTRIBUTION)),
                many("conformsTo", dct("conformsTo"), PAGE),
                one(
                        "datasetStatus",
                        term(Terms.ADMS, "status"),
                        new Value.Choice(
                                Terms.ADMS_STATUS,
                                List.of("Completed", "Deprecated", "UnderDevelopment", "Withdrawn"))),
                one(
                        "accessRights",
                        dct("accessRights"),
                        new Value.Choice(Terms.ACCESS_RIGHT, List.of("PUBLIC", "RESTRICTED", "NON_PUBLIC"))),
                one("rights", dct("rights"), new Value.Nested(Entity.RIGHTS)));
    }

    private static List<FieldSpec> distribution() {
        return List.of(
                TITLE,
                DESCRIPTION,
                many("accessURL", dcat("accessURL"), PAGE),
                one("mediaType", dcat("mediaType"), new Value.MediaType()),
                LICENSE);
    }

    private static List<FieldSpec> reuse() {
        return List.of(
                many("reusers", LR.reuser.asNode(), BODY),
                one("reuseOf", LR.reuseOf, SOURCE),
                many("reusedParts", LR.reusedPart.asNode(), PART),
                many("results", LR.result.asNode(), SOURCE),
                concepts("reuseKinds", LR.reuseKind.asNode(), "reuse-kind"),
                concept("status", LR.reuseStatus, "reuse-status"),
                concepts("scaling", LR.scalingMode.asNode(), "scaling-mode"),
                concept("deliveryModel", LR.deliveryModel, "delivery-model"),
                many("suppliers", LR.supplier.asNode(), BODY),
                one("modification", LR.modification, TEXT),
                one("sourceVersion", LR.sourceVersion, PLAIN),
                SINCE,
                UNTIL,
                one("lastConfirmed", LR.lastConfirmed, new Value.Date(true)),
                EVIDENCE,
                DESCRIPTION,
                AREAS,
                BARRIERS,
                OUTCOMES);
    }

    private static List<FieldSpec> barrier() {
        return List.of(
                concepts("barrier", LR.barrierType.asNode(), "barrier"),
                concept("resolution", LR.resolution, "resolution"),
                concepts("enablers", LR.enabler.asNode(), "enabler"),
                DESCRIPTION,
                EVIDENCE);
    }

    private static List<FieldSpec> outcome() {
        return List.of(
                concept("measures", LR.outcomeKind, "outcome-kind"),
                one("value", term(Terms.SCHEMA, "value"), NUMBER),
                one("currency", term(Terms.SCHEMA, "currency"), PLAIN),
                one("unit", term(Terms.SCHEMA, "unitText"), PLAIN),
                DESCRIPTION,
                EVIDENCE);
    }

    private static List<FieldSpec> answer() {
        return List.of(
                concept("question", LR.question, "readiness-question"),
                concept("answer", LR.reply, "readiness-answer"),
                EVIDENCE,
                DESCRIPTION,
                one("date", dct("date"), new Value.Date(true)));
    }

    private static List<FieldSpec> grant() {
        return List.of(
                concept("programme", LR.fundingProgramme, "funding-programme"),
                many("funder", term(Terms.SCHEMA, "funder"), BODY),
                one("amount", term(Terms.SCHEMA, "amount"), NUMBER),
                one("currency", term(Terms.SCHEMA, "currency"), PLAIN),
                one("awarded", dct("issued"), DATE),
                DESCRIPTION);
    }

    private static Node dct(String name) {
        return term(Terms.DCT, name);
    }

    private static Node dcat(String name) {
        return term(Terms.DCAT, name);
    }

    private static FieldSpec one(String name, Property property, Value value) {
        return one(name, property.asNode(), value);
    }

    private static FieldSpec one(String name, Node property, Value value) {
        return new FieldSpec(name, property, value, false);
    }

    private static FieldSpec many(String name, Node property, Value value) {
        return new FieldSpec(name, property, value, true);
    }

    private static FieldSpec many(String name, Property property, Entity entity) {
        return many(name, property.asNode(), new Value.Nested(entity));
    }

    private static FieldSpec concept(String name, Property property, String scheme) {
        return one(name, property.asNode(), new Value.Concept(scheme));
    }

    private static FieldSpec concept(String name, Node property, String scheme) {
        return one(name, property, new Value.Concept(scheme));
    }

    private static FieldSpec concepts(String name, Node property, String scheme) {
        return many(name, property, new Value.Concept(scheme));
    }
}
