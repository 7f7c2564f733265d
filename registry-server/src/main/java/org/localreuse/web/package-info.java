/**
 * Pages, as another representation beside JSON and RDF: dereferencing of identifiers, the vocabulary, and what a council officer
 * with a browser sees. Templates are in {@code src/main/jte}, compiled at build.
 */
@NullMarked
package org.localreuse.web;

import org.jspecify.annotations.NullMarked;
