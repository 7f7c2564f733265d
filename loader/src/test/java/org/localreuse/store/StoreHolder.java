package org.localreuse.store;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the store in the folder that is its argument and holds it until its input ends. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (Tdb2Store store = Tdb2Store.open(Path.of(arguments[0]), Sample.BASE)) {
            System.out.println("open");
            System.in.read();
        }
    }
}
