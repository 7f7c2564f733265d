package org.localreuse.record;

import java.security.SecureRandom;
import java.util.Base64;
import org.localreuse.model.Sha256;

/**
 * Something that only whoever was given it knows, such as a key. The record keeps its digest alone: a secret of 256 random bits
 * cannot be guessed from that, so no salt and no slow hash is needed.
 *
 * @param text told once, and never written down here
 */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A new one of 32 random bytes: 43 characters of URL-safe Base64.
     *
     * @param prefix put in front, so that a secret which turns up in the wrong place can be told for what it is; may be empty
     */
    public static Secret random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the record keeps of it: its SHA-256 in hexadecimal. */
    public String digest() {
        return digestOf(text);
    }

    /** SHA-256, in hexadecimal, of what somebody says is a secret. */
    public static String digestOf(String text) {
        return Sha256.hex(text);
    }

    /** Does not tell the secret, so that no log can. */
    @Override
    public String toString() {
        return "Secret";
    }
}
