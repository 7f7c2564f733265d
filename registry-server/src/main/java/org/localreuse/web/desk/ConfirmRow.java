package org.localreuse.web.desk;

import java.util.List;
import java.util.Set;
import org.localreuse.web.Claim;
import org.localreuse.web.Item;
import org.localreuse.web.Value;

/**
 * A reuse that somebody may confirm.
 *
 * @param stale whether nobody has confirmed it for longer than it should be left
 * @param disputedBy who says that it is not so
 * @param chosen whether the form has it ticked
 */
public record ConfirmRow(
        String key,
        String href,
        List<Value> who,
        List<Value> what,
        List<Claim.Status> statuses,
        List<Value> since,
        List<Value> saidBy,
        List<Value> lastConfirmed,
        boolean stale,
        List<Value> disputedBy,
        boolean chosen) {

    private static final Set<Object> LAPSED = Set.of("stale", "never-confirmed");

    static ConfirmRow of(Item reuse, boolean chosen) {
        return new ConfirmRow(
                String.valueOf(reuse.members().get("key")),
                reuse.link().href(),
                reuse.links("reusers"),
                reuse.links("reuseOf"),
                reuse.statuses(),
                reuse.date("since"),
                reuse.links("assertedBy"),
                reuse.date("lastConfirmed"),
                LAPSED.contains(reuse.members().getOrDefault("freshness", "")),
                reuse.links("disputedBy"),
                chosen);
    }
}
