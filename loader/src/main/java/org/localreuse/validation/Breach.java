package org.localreuse.validation;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Severity;

/**
 * One shape that one thing does not meet.
 *
 * @param focus what was checked
 * @param predicate the property concerned; empty where the shape is about the thing as a whole
 * @param value the offending value, or of a long text the part that offends; empty where something is missing
 * @param message the shape's own sentence
 */
public record Breach(Node focus, Optional<Node> predicate, Optional<Node> value, Severity severity, String message) {}
