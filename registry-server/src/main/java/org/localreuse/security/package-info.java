/**
 * Who asks, what every answer carries and what no request may do: keys, rates, headers, origins, sizes.
 */
@NullMarked
package org.localreuse.security;

import org.jspecify.annotations.NullMarked;
