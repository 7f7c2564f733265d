/**
 * The same dataset in several registries: which records may be of one, found by what they say, and what people decided on them. Only
 * what a person decided is published.
 */
@NullMarked
package org.localreuse.identity;

import org.jspecify.annotations.NullMarked;
