/**
 * JAX-RS resources and the views behind them: every list and description as JSON or CSV, at one revision of the store. Nothing here knows which engine the store is.
 */
@NullMarked
package org.localreuse.rest;

import org.jspecify.annotations.NullMarked;
