/** Fetching over HTTP: only what was configured, never what only this machine may reach, no more than fits, and not too often. */
@NullMarked
package org.localreuse.harvest.fetch;

import org.jspecify.annotations.NullMarked;
