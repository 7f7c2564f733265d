package org.localreuse.readiness;

import org.apache.jena.graph.Node;

/**
 * What one rule finds for one question.
 *
 * @param says what it says for itself
 * @param code names the reason within the rule
 * @param because a sentence that people read
 * @param evidence the thing that shows it: a dataset, a component, a barrier met, a reuse, a page
 * @param named what to call the evidence
 * @param rule the stored query that found it
 */
public record Reason(
        Node question, Reply says, String code, String because, Node evidence, String named, String rule) {}
