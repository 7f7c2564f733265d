/**
 * The published store: named graphs, revisions, the derived graph; TDB2 or any SPARQL 1.1 engine behind Jena's
 * {@code RDFLink}. Transactions begin and end here and nowhere else.
 */
@NullMarked
package org.localreuse.store;

import org.jspecify.annotations.NullMarked;
