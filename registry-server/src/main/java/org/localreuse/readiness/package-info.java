/**
 * Readiness: can a council run a project, and what is missing? Answers to the questions of readiness from rules, which are stored
 * queries, and from people's own words. Values and their evaluation; it knows no HTTP.
 */
@NullMarked
package org.localreuse.readiness;

import org.jspecify.annotations.NullMarked;
