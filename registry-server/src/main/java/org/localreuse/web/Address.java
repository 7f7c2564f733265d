package org.localreuse.web;

import java.util.List;
import java.util.Optional;

/**
 * An identifier below {@code /id/}, taken apart: the thing that has a document of its own, and the part of that document where
 * something smaller is told about.
 *
 * @param key the key of the thing; of a dataset, the registry and the id there
 * @param fragment such as {@code barrier-1}; empty for the thing itself
 */
public record Address(String type, String key, String fragment) {

    /** Reads {@code project/leeds-bins/barrier/1}, percent-encoding left as it is. */
    public static Address parse(String path) {
        List<String> segments = List.of(path.split("/", -1));
        int own = Math.min(segments.size(), keySegments(segments.getFirst()) + 1);
        return new Address(
                segments.getFirst(),
                String.join("/", segments.subList(1, own)),
                String.join("-", segments.subList(own, segments.size())));
    }

    /** The path of the document, with the fragment. */
    public String document() {
        return "/doc/" + type + (key.isEmpty() ? "" : "/" + key) + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** The representation that the ending of the key asks for, if any. */
    public Optional<Representation> representation() {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Representation.ofExtension(key.substring(dot + 1));
    }

    /** The same without the ending that asks for a representation. */
    public Address withoutExtension() {
        return representation().isEmpty() ? this : new Address(type, key.substring(0, key.lastIndexOf('.')), fragment);
    }

    private static int keySegments(String type) {
        return switch (type) {
            case "dataset", "record" -> 2;
            case "registry" -> 0;
            default -> 1;
        };
    }
}
