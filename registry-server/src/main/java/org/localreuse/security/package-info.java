/**
 * What every answer carries and what no request may do: headers, origins, sizes.
 */
@NullMarked
package org.localreuse.security;

import org.jspecify.annotations.NullMarked;
