/** What each kind of registry says of a dataset, in our vocabulary: one mapping file for each model. */
@NullMarked
package org.localreuse.harvest.mapping;

import org.jspecify.annotations.NullMarked;
