/**
 * The commands of {@code ./registry}, one class each.
 */
@NullMarked
package org.localreuse.cli;

import org.jspecify.annotations.NullMarked;
