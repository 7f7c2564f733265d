/**
 * Reconciliation: which thing of the register somebody's cell may mean, how surely, and what else the register knows of it. Values in
 * memory, one set for each revision; nothing here knows HTTP.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>
 */
@NullMarked
package org.localreuse.reconcile;

import org.jspecify.annotations.NullMarked;
