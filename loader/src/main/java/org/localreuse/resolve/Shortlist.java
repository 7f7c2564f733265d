package org.localreuse.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the few names worth comparing with a misspelt one: those that share most runs of letters with it, where a rare run counts more
 * than a common one. It never looks at all names: the rarest runs are followed first, and only so far.
 */
final class Shortlist {

    private static final int RUN = 3;

    /** In a name as short as this one slip spoils most runs of three, so runs of two count too. */
    private static final int SHORT = 12;

    /** So many entries are read for one name, however common its runs are. */
    private static final int MOST_READ = 30_000;

    private final List<NameForm> forms = new ArrayList<>();
    private final Map<String, Numbers> byRun = new HashMap<>();

    /** How many runs each form has. */
    private final Numbers sizes = new Numbers();

    /** Numbers in a row, without a box around each: there are millions. */
    private static final class Numbers {

        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }

    /** A form that shares runs with the wanted one. */
    private record Sharing(NameForm form, double worth) {}

    void add(NameForm form) {
        int number = forms.size();
        forms.add(form);
        Set<String> runs = runs(form);
        sizes.add(runs.size());
        runs.forEach(run -> byRun.computeIfAbsent(run, any -> new Numbers()).add(number));
    }

    /** At most {@code most} names, those that share most first. */
    List<NameForm> like(NameForm wanted, int most) {
        List<Numbers> rarestFirst = runsAsked(wanted).stream()
                .map(byRun::get)
                .filter(found -> found != null)
                .sorted(Comparator.comparingInt(found -> found.size))
                .toList();
        float[] shared = new float[forms.size()];
        Numbers met = new Numbers();
        int read = 0;
        for (Numbers names : rarestFirst) {
            read += names.size;
            if (read > MOST_READ && met.size > 0) {
                break;
            }
            follow(names, shared, met);
        }
        return best(shared, met, most);
    }

    private void follow(Numbers names, float[] shared, Numbers met) {
        float worth = (float) Math.log(1 + (double) forms.size() / names.size);
        for (int i = 0; i < Math.min(names.size, MOST_READ); i++) {
            int number = names.values[i];
            if (shared[number] == 0) {
                met.add(number);
            }
            shared[number] += worth;
        }
    }

    /** A long name shares runs with anything, so what is shared is measured against its length. */
    private List<NameForm> best(float[] shared, Numbers met, int most) {
        double[] worths = new double[met.size];
        Arrays.setAll(worths, i -> shared[met.values[i]] / Math.sqrt(sizes.values[met.values[i]]));
        double least = least(worths, most);
        return IntStream.range(0, met.size)
                .filter(i -> worths[i] >= least)
                .mapToObj(i -> new Sharing(forms.get(met.values[i]), worths[i]))
                .sorted(Comparator.comparingDouble(Sharing::worth)
                        .reversed()
                        .thenComparing(sharing -> sharing.form().plain()))
                .limit(most)
                .map(Sharing::form)
                .toList();
    }

    /** What is worth less is not among the first. */
    private static double least(double[] worths, int most) {
        if (worths.length <= most) {
            return 0;
        }
        double[] sorted = worths.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }

    /** Of the place rather than the whole name, where there is one: every council's name ends in “council”. */
    private static Set<String> runs(NameForm form) {
        return runs(form.place().isEmpty() ? form.plain() : form.place());
    }

    /** Of both, since a slip may make “city” look like a place. */
    private static Set<String> runsAsked(NameForm form) {
        Set<String> runs = runs(form);
        runs.addAll(runs(form.plain()));
        return runs;
    }

    private static Set<String> runs(String text) {
        String padded = " " + text + " ";
        Set<String> runs = new HashSet<>();
        for (int length = text.length() <= SHORT ? RUN - 1 : RUN; length <= RUN; length++) {
            for (int i = 0; i + length <= padded.length(); i++) {
                runs.add(padded.substring(i, i + length));
            }
        }
        return runs;
    }
}
