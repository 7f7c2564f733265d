package org.localreuse.web;

import java.util.List;

/**
 * One reuse as a row of a table.
 *
 * @param page the page about it
 * @param status the slug, for its colour; {@code unknown} where not known
 * @param since in words; empty where not known
 * @param lastConfirmed in words; empty where nobody has
 */
public record Claim(
        Link page,
        List<Value> who,
        List<Value> what,
        List<Value> kinds,
        String status,
        List<Value> statuses,
        String since,
        List<Value> evidence,
        List<Value> corroboration,
        String lastConfirmed) {

    /** Copies the lists. */
    public Claim {
        who = List.copyOf(who);
        what = List.copyOf(what);
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        evidence = List.copyOf(evidence);
        corroboration = List.copyOf(corroboration);
    }
}
