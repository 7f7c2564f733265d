/**
 * The one way in: read, map, resolve, validate, publish. The command line, and later HTTP and harvests, all call it.
 */
@NullMarked
package org.localreuse.intake;

import org.jspecify.annotations.NullMarked;
