/**
 * SHACL, and a report that a council officer understands.
 */
@NullMarked
package org.localreuse.validation;

import org.jspecify.annotations.NullMarked;
