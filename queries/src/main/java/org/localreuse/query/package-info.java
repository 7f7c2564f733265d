/**
 * What one may ask: the library of stored queries, one {@code .rq} file each, and what runs them on any {@code RDFLink}.
 * The same files feed the JSON views, the command line and the documentation.
 */
@NullMarked
package org.localreuse.query;

import org.jspecify.annotations.NullMarked;
