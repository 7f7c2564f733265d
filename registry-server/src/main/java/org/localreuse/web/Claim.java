package org.localreuse.web;

import java.util.List;

/**
 * One reuse as a row of a table.
 *
 * @param page the page about it
 * @param since in words; empty where not known
 * @param lastConfirmed in words; empty where nobody has
 * @param lapse that it is said to go on and nobody confirmed it lately, in words; empty where somebody did
 */
public record Claim(
        Link page,
        List<Value> who,
        List<Value> what,
        List<Value> kinds,
        List<Status> statuses,
        String since,
        List<Value> evidence,
        List<Value> corroboration,
        String lastConfirmed,
        String lapse) {

    /**
     * How far it has come.
     *
     * @param slug the concept's, for its colour
     */
    public record Status(String slug, String label) {

        private static final List<String> ORDER =
                List.of("live", "piloting", "paused", "planned", "considering", "unknown", "retired", "abandoned");

        /** Those in use come first. */
        int rank() {
            return ORDER.contains(slug) ? ORDER.indexOf(slug) : ORDER.size();
        }

        /** Whether somebody uses it now. */
        boolean isInUse() {
            return ORDER.indexOf(slug) >= 0 && rank() < 3;
        }
    }

    /** Those in use before others; sources that disagree count by the best that they say. */
    int rank() {
        return statuses.stream().mapToInt(Status::rank).min().orElse(Integer.MAX_VALUE);
    }

    /** Whether at least one source says that it is in use. */
    public boolean isInUse() {
        return statuses.stream().anyMatch(Status::isInUse);
    }

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
