/** How each kind of registry is read: page by page, with what such registries really answer. */
@NullMarked
package org.localreuse.harvest.feed;

import org.jspecify.annotations.NullMarked;
