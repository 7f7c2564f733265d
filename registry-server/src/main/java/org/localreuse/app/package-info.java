/**
 * The configuration record and the composition root: here, and only here, the parts are put together.
 */
@NullMarked
package org.localreuse.app;

import org.jspecify.annotations.NullMarked;
