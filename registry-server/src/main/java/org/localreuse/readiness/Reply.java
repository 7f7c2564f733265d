package org.localreuse.readiness;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;

/** What may be answered to a question of readiness. */
public enum Reply {
    YES("Yes", "met"),
    PARTLY("Partly", "partly"),
    NO("No", "not-met"),
    NOT_KNOWN("Not known", "unknown");

    private final String label;
    private final String state;

    Reply(String label, String state) {
        this.label = label;
        this.state = state;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As the scheme {@code readiness-answer} calls it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a barrier stands whose questions are answered so. */
    public String state() {
        return state;
    }

    /** The concept of it. */
    public Node concept() {
        return Base.concept("readiness-answer", slug());
    }

    /** Whether it answers at all. */
    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    static Reply ofConcept(String iri) {
        return valueOf(iri.substring(iri.lastIndexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /**
     * What several replies come to: yes where all say yes, no where all that is known says no, not known where nothing is known,
     * and partly otherwise.
     */
    public static Reply of(Collection<Reply> replies) {
        Set<Reply> all = EnumSet.noneOf(Reply.class);
        all.addAll(replies);
        if (all.equals(EnumSet.of(YES))) {
            return YES;
        }
        all.remove(NOT_KNOWN);
        if (all.isEmpty()) {
            return NOT_KNOWN;
        }
        return all.equals(EnumSet.of(NO)) ? NO : PARTLY;
    }
}
