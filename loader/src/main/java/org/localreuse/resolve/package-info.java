/**
 * Names to things: councils, organisations, licences, concepts, projects and datasets by code, by name form, or as a ranked
 * suggestion; never a guess written as a fact.
 */
@NullMarked
package org.localreuse.resolve;

import org.jspecify.annotations.NullMarked;
