/**
 * Other registries: what they list is fetched, mapped to our vocabulary, compared with what they listed before, and published in the
 * name of whoever publishes it. Nothing here depends on how a registry is spoken to: that is {@code .feed}, and fetching is
 * {@code .fetch}, there and nowhere else.
 */
@NullMarked
package org.localreuse.harvest;

import org.jspecify.annotations.NullMarked;
