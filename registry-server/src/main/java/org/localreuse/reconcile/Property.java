package org.localreuse.reconcile;

import static org.localreuse.reconcile.EntityType.COUNCIL;
import static org.localreuse.reconcile.EntityType.DATASET;
import static org.localreuse.reconcile.EntityType.LICENCE;
import static org.localreuse.reconcile.EntityType.ORGANISATION;
import static org.localreuse.reconcile.EntityType.PROJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is known of an entity beside its names, to choose between namesakes and to add to a table. */
public enum Property {
    REGISTER_CODE("registerCode", "Register code", "Such as LDS; it stays with the council", Use.CODE, COUNCIL),
    GSS_CODE("gssCode", "GSS code", "Any that the council has or had, such as E08000035", Use.CODE, COUNCIL),
    IDENTIFIER("identifier", "Identifier", "As its publisher has it", Use.CODE, COUNCIL, DATASET),
    SPDX_ID("spdxId", "SPDX identifier", "Such as MIT or OGL-UK-3.0", Use.CODE, LICENCE),
    WEBSITE(
            "website",
            "Website",
            "Of a council its official domain",
            Use.ADDRESS,
            COUNCIL,
            ORGANISATION,
            PROJECT,
            DATASET),
    REPOSITORY("repository", "Code repository", "The address of the code", Use.ADDRESS, PROJECT),
    SAME_AS("sameAs", "Same in other registers", "Such as Wikidata", Use.ADDRESS, COUNCIL, LICENCE),
    NATION("nation", "Nation", "England, Wales, Scotland or Northern Ireland", Use.FACT, COUNCIL),
    REGION("region", "Region", "Such as Yorkshire and The Humber", Use.FACT, COUNCIL),
    ORGANISATION_TYPE(
            "organisationType",
            "Type of council or organisation",
            "Such as County council",
            Use.FACT,
            COUNCIL,
            ORGANISATION),
    SINCE("since", "Since", "The first day, month or year", Use.DATE, COUNCIL, PROJECT),
    UNTIL("until", "Until", "The last day of what is gone", Use.DATE, COUNCIL, PROJECT),
    UPPER_TIER(
            "upperTier", "County council", "Of a district, or the Greater London Authority", Use.ORGANISATION, COUNCIL),
    MEMBER_OF("memberOf", "Combined authority", "Of which the council is a member", Use.ORGANISATION, COUNCIL),
    PREDECESSOR("predecessor", "Predecessor", "The councils whose work it took over", Use.ORGANISATION, COUNCIL),
    SUCCESSOR("successor", "Successor", "The councils that took over its work", Use.ORGANISATION, COUNCIL),
    LEAD("leadOrganisation", "Lead organisation", "Who leads the project", Use.ORGANISATION, PROJECT),
    PARTNER("partner", "Partner", "Who takes part in the project", Use.ORGANISATION, PROJECT),
    STAGE("stage", "Stage", "Such as live", Use.FACT, PROJECT),
    PUBLISHER("publisher", "Publisher", "Who publishes the dataset", Use.ORGANISATION, DATASET),
    THEME("theme", "Theme or service", "What it is about", Use.FACT, PROJECT, DATASET),
    LICENCE_OF("licence", "Licence", "Of the thing, its parts or its files", Use.LICENCE, PROJECT, DATASET),
    OPENNESS("openness", "Openness", "How open the licence is", Use.FACT, LICENCE);

    /** How values of a property are compared. */
    enum Use {
        /** It names one thing, or nearly. */
        CODE,
        /** The same, written as a web address. */
        ADDRESS,
        FACT,
        DATE,
        ORGANISATION,
        LICENCE;

        boolean identifies() {
            return this == CODE || this == ADDRESS;
        }
    }

    private final String id;
    private final String label;
    private final String description;
    private final Use use;
    private final List<EntityType> types;

    Property(String id, String label, String description, Use use, EntityType... types) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.use = use;
        this.types = List.of(types);
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    Use use() {
        return use;
    }

    /** The type of its values, where these are entities. */
    public Optional<EntityType> range() {
        return switch (use) {
            case ORGANISATION -> Optional.of(EntityType.ORGANISATION);
            case LICENCE -> Optional.of(EntityType.LICENCE);
            case CODE, ADDRESS, FACT, DATE -> Optional.empty();
        };
    }

    /** Whether things of that type may have it; what a council may have, an organisation may. */
    public boolean isOf(EntityType type) {
        return types.stream().anyMatch(holder -> holder.is(type));
    }

    /** The property with that id. */
    public static Optional<Property> ofId(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }
}
