package org.localreuse.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localreuse.resolve.NameForms;

/** Finds entities by how a name of theirs, a word of it or their key begins. */
final class Suggestions {

    /** A name is found by how its first words begin. */
    private static final int WORDS = 4;

    /** However many begin alike, so many are looked at: somebody who types goes on typing. */
    private static final int MOST = 2_000;

    private final List<Entry> entries;

    /** @param text from the beginning of a word of the name to its end */
    private record Entry(String text, int word, Entity entity) {}

    Suggestions(Collection<Entity> entities) {
        List<Entry> all = new ArrayList<>();
        for (Entity entity : entities) {
            Set<String> names = new LinkedHashSet<>(List.of(NameForms.plain(entity.name())));
            entity.names().forEach(name -> names.add(NameForms.plain(name)));
            names.add(NameForms.plain(entity.key()));
            names.forEach(name -> add(all, name, entity));
        }
        all.sort(Comparator.comparing(Entry::text));
        entries = List.copyOf(all);
    }

    private static void add(List<Entry> all, String name, Entity entity) {
        int start = 0;
        for (int word = 0; word < WORDS && start >= 0; word++) {
            all.add(new Entry(name.substring(start), word, entity));
            int space = name.indexOf(' ', start);
            start = space < 0 ? -1 : space + 1;
        }
    }

    /** Those whose whole name begins so come first, then those that still exist, then by name. */
    List<Entity> beginning(String prefix, int skip, int most) {
        String plain = NameForms.plain(prefix);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        for (int i = first(plain); i < entries.size() && found.size() < MOST; i++) {
            if (!entries.get(i).text().startsWith(plain)) {
                break;
            }
            found.add(entries.get(i));
        }
        return found.stream()
                .sorted(Comparator.comparing((Entry entry) -> !entry.text().equals(plain))
                        .thenComparing(entry -> entry.word() > 0)
                        .thenComparing(entry -> entry.entity().isGone())
                        .thenComparing(entry -> entry.entity().type())
                        .thenComparing(entry -> entry.entity().name()))
                .map(Entry::entity)
                .distinct()
                .skip(skip)
                .limit(most)
                .toList();
    }

    private int first(String plain) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).text().compareTo(plain) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
