package org.localreuse.readiness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What is asked for.
 *
 * @param council that would run the project; empty for any
 * @param confirmedSince the first day on which a word on how a reuse stands still counts as fresh
 */
public record Asker(Node project, Optional<Node> council, LocalDate confirmedSince) {

    /** The values that a query with these parameters is given. */
    Map<String, String> values(Iterable<String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            switch (parameter) {
                case "project" -> values.put(parameter, project.getURI());
                case "council" -> council.ifPresent(node -> values.put(parameter, node.getURI()));
                case "confirmedSince" -> values.put(parameter, confirmedSince.toString());
                default -> throw new IllegalStateException("No rule is given a value for " + parameter);
            }
        }
        return values;
    }
}
