package org.localreuse.rest;

import java.util.List;

/** Addresses whose answers are for whoever asks alone, by a key or by an address that only they were told; or that tell of more than what is
 * published, so that its revision says nothing of them. */
final class PrivatePaths {

    private static final List<String> PRIVATE =
            List.of("/api/submissions", "/api/receipts", "/receipts", "/api/duplicates", "/api/sources");

    private PrivatePaths() {}

    /** @param path from the root of this server */
    static boolean hold(String path) {
        return PRIVATE.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }
}
