/**
 * Formats: bytes to RDF, one reader per format, and one {@code mapping/*.rq} per foreign model.
 */
@NullMarked
package org.localreuse.submission;

import org.jspecify.annotations.NullMarked;
