/**
 * What was handed in, by whom, what was decided on it and what was published of it, in SQL: the truth from which the published store
 * can be made again. Private.
 */
@NullMarked
package org.localreuse.record;

import org.jspecify.annotations.NullMarked;
