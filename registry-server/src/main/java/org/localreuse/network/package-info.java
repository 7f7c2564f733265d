/**
 * The reuse network in memory: one immutable snapshot for each revision, and its exchange formats.
 */
@NullMarked
package org.localreuse.network;

import org.jspecify.annotations.NullMarked;
