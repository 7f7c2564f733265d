/**
 * Values and refusals that every other package speaks of: identifiers, formats, reports. No input or output happens here.
 */
@NullMarked
package org.localreuse.model;

import org.jspecify.annotations.NullMarked;
