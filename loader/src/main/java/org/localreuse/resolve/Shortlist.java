package org.localreuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few names worth comparing with a misspelt one: those that share most runs of three letters with it. */
final class Shortlist {

    private static final int RUN = 3;

    private final Map<String, List<NameForm>> byRun = new HashMap<>();

    void add(NameForm form) {
        runs(form)
                .forEach(run ->
                        byRun.computeIfAbsent(run, any -> new ArrayList<>()).add(form));
    }

    /** At most {@code most} names, those that share most first. */
    List<NameForm> like(NameForm wanted, int most) {
        Map<NameForm, Integer> shared = new HashMap<>();
        runs(wanted)
                .forEach(
                        run -> byRun.getOrDefault(run, List.of()).forEach(form -> shared.merge(form, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<NameForm, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().plain()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of the place rather than the whole name, where there is one: every council's name ends in “council”. */
    private static Set<String> runs(NameForm form) {
        String padded = " " + (form.place().isEmpty() ? form.plain() : form.place()) + " ";
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= padded.length(); i++) {
            runs.add(padded.substring(i, i + RUN));
        }
        return runs;
    }
}
