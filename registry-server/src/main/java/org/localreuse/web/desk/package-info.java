/**
 * The pages on which a council officer says something: sign in, hand in, follow what was handed in, decide on what waits, confirm
 * reuses. They are for one person at a time, so none of them is cached or found by search engines.
 */
@NullMarked
package org.localreuse.web.desk;

import org.jspecify.annotations.NullMarked;
