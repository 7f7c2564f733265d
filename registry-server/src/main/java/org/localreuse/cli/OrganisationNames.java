package org.localreuse.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.intake.Rebuild;
import org.localreuse.ontology.Base;
import org.localreuse.record.IntakeRecord;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameIndex;
import org.localreuse.resolve.Resolution;

/**
 * Organisations as users name them beside a key or a source: councils by code, name or IRI; others, which the record alone does not know by name,
 * by {@code id/organisation/…}.
 */
final class OrganisationNames {

    private static final String COUNCIL = "id/council/";
    private static final String THING = "id/";
    private static final Pattern OTHER = Pattern.compile("id/organisation/[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Base base;
    private final NameIndex councils;

    private OrganisationNames(Base base, NameIndex councils) {
        this.base = base;
        this.councils = councils;
    }

    static OrganisationNames of(IntakeRecord record) {
        Base base = Rebuild.baseOf(record).orElseThrow(() -> RecordOptions.noRegister("this record"));
        return new OrganisationNames(base, NameIndex.ofReferenceData(base));
    }

    /** @throws IllegalArgumentException if nothing, or more than one thing, is called so; the message says what is */
    Node resolve(String text) {
        String iri = text.startsWith(THING) ? base.iri() + text : text;
        return switch (councils.resolve(Kind.ORGANISATION, iri)) {
            case Resolution.Found found -> found.iri();
            case Resolution.Ambiguous ambiguous ->
                throw new IllegalArgumentException("'" + text + "' may be " + listed(ambiguous.candidates())
                        + ". Write the code of the one that is meant.");
            case Resolution.Unknown unknown -> other(text, iri, unknown.nearest());
        };
    }

    private Node other(String text, String iri, List<Resolution.Candidate> nearest) {
        if (iri.startsWith(base.iri())
                && OTHER.matcher(iri.substring(base.iri().length())).matches()) {
            return NodeFactory.createURI(iri);
        }
        throw new IllegalArgumentException("'" + text + "' is no council that the registry knows."
                + (nearest.isEmpty() ? "" : " Nearest: " + listed(nearest) + ".")
                + " Name an organisation that is no council as id/organisation/SLUG.");
    }

    private static String listed(List<Resolution.Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.name() + " (" + candidate.key() + ")")
                .collect(Collectors.joining(", "));
    }

    /** How to write it after {@code --organisation}: {@code LDS}, {@code id/organisation/imactivate}. */
    static String shortened(Node organisation) {
        String iri = organisation.getURI();
        int council = iri.lastIndexOf(COUNCIL);
        return council >= 0 ? iri.substring(council + COUNCIL.length()) : iri.substring(iri.lastIndexOf(THING));
    }
}
