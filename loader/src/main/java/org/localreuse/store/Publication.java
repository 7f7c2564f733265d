package org.localreuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * One named graph as it shall stand from now on, replacing what stood there, with what the registry itself says of it.
 *
 * @param graph its name
 * @param statements what it says; no blank nodes
 * @param provenance statements about the graph and the ingest, for {@code graph/meta}; they replace those whose subject is the
 *     graph
 */
public record Publication(Node graph, Graph statements, Graph provenance) {}
