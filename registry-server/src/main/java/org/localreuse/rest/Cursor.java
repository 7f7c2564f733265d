package org.localreuse.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a list ended: the order that was asked for, and sort key and IRI of the last item. The next page starts with
 * whatever comes after these now, so nothing is shown twice or left out because something else was added.
 */
record Cursor(String sort, String key, String iri) {

    private static final String SEPARATOR = "\u0000";

    /** The opaque form. */
    String encoded() {
        byte[] bytes = String.join(SEPARATOR, sort, key, iri).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads the opaque form.
     *
     * @throws BadRequest if it is none of ours, or was made under another order
     */
    static Cursor decode(String text, String sort) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        } catch (IllegalArgumentException e) {
            parts = new String[0];
        }
        if (parts.length != 3 || !parts[0].equals(sort)) {
            throw BadRequest.expected("cursor", "taken from 'next' of the same list in the same order", text);
        }
        return new Cursor(parts[0], parts[1], parts[2]);
    }
}
