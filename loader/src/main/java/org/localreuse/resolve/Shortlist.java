package org.localreuse.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the few names worth comparing with a misspelt one: those that share most runs of three letters with it. */
final class Shortlist {

    private static final int RUN = 3;

    private final List<NameForm> forms = new ArrayList<>();
    private final Map<String, List<Integer>> byRun = new HashMap<>();

    void add(NameForm form) {
        int number = forms.size();
        forms.add(form);
        runs(form)
                .forEach(run ->
                        byRun.computeIfAbsent(run, any -> new ArrayList<>()).add(number));
    }

    /** At most {@code most} names, those that share most first. Counts in an array: a load may ask thousands of times. */
    List<NameForm> like(NameForm wanted, int most) {
        int[] shared = new int[forms.size()];
        Set<String> runs = runs(wanted);
        for (String run : runs) {
            for (int number : byRun.getOrDefault(run, List.of())) {
                shared[number]++;
            }
        }
        int least = least(shared, runs.size(), most);
        return IntStream.range(0, shared.length)
                .filter(number -> shared[number] >= least)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> -shared[number])
                        .thenComparing(number -> forms.get(number).plain()))
                .limit(most)
                .map(forms::get)
                .toList();
    }

    /** How many runs a name must share to be among the first. */
    private static int least(int[] shared, int highest, int most) {
        int[] names = new int[highest + 1];
        for (int count : shared) {
            names[count]++;
        }
        int found = 0;
        for (int count = highest; count > 1; count--) {
            found += names[count];
            if (found >= most) {
                return count;
            }
        }
        return 1;
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
