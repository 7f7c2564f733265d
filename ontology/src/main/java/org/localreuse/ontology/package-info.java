/**
 * What things are called: the constants of our vocabulary, the base of our IRIs, and the reference data (councils, concepts,
 * licences) with the shapes that submissions must meet, all as files beside the code.
 */
@NullMarked
package org.localreuse.ontology;

import org.jspecify.annotations.NullMarked;
