package org.localreuse.store;

import java.net.URI;

/**
 * Where a remote engine answers.
 *
 * @param query its SPARQL 1.1 query endpoint
 * @param update its SPARQL 1.1 update endpoint
 * @param data its SPARQL 1.1 Graph Store endpoint
 */
public record EngineEndpoints(URI query, URI update, URI data) {}
