package org.localreuse.store;

import java.nio.file.Path;
import java.util.List;

/** Publishes submission after submission into the folder that is its argument, and says so after each, until it is killed. */
final class Publisher {

    static final int SIZE = 300;

    private Publisher() {}

    public static void main(String[] arguments) {
        try (Tdb2Store store = Tdb2Store.open(Path.of(arguments[0]), Sample.BASE)) {
            for (long next = store.revision() + 1; next < 10_000; next++) {
                String mark = "r" + next;
                // One graph of its own, and one that is replaced each time.
                long revision = store.publish(
                        List.of(Sample.numbered(mark, mark, SIZE), Sample.numbered("always", mark, SIZE)));
                System.out.println(revision);
            }
        }
    }
}
