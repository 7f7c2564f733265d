/**
 * The sample register: real projects, councils and reuses in our own submission formats, which {@code ./registry demo} loads. The
 * files are handed in like anybody's.
 */
@NullMarked
package org.localreuse.sample;

import org.jspecify.annotations.NullMarked;
