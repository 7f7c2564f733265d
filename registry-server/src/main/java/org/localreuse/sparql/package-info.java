/**
 * The public SPARQL endpoint on Fuseki: query only, inside a fence of time, size and what a query may call, with its service
 * description.
 */
@NullMarked
package org.localreuse.sparql;

import org.jspecify.annotations.NullMarked;
