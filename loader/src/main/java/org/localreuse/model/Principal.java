package org.localreuse.model;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Somebody who may write.
 *
 * @param id never used for another
 * @param name what people call it: a team or an office, not a person
 * @param organisations those that it speaks for
 */
public record Principal(String id, String name, Role role, Set<Node> organisations) {

    /** Whoever runs the command line on the machine that has the record. */
    public static final Principal OPERATOR = new Principal("operator", "The registry's operator", Role.ADMIN, Set.of());

    /** Copies the organisations. */
    public Principal {
        organisations = Set.copyOf(organisations);
    }

    /** Whether it may speak as that organisation: its own, or any for a moderator. */
    public boolean speaksFor(Node organisation) {
        return role.includes(Role.MODERATOR) || organisations.contains(organisation);
    }
}
