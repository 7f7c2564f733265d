/**
 * What went wrong, as an answer: one form for every part of the server.
 */
@NullMarked
package org.localreuse.problem;

import org.jspecify.annotations.NullMarked;
