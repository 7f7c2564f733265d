package org.localreuse.harvest.fetch;

import java.net.URI;
import org.localreuse.harvest.FeedBroken;

/** Addresses as they are completed and shown. */
public final class Addresses {

    private Addresses() {}

    /**
     * Completes what a document at one address says of another.
     *
     * @throws FeedBroken if it is no address
     */
    public static URI resolve(URI base, String reference) {
        String text = reference.strip().replace(" ", "%20");
        try {
            // What Java makes of “?page=2” is not what RFC 3986 says.
            if (text.startsWith("?")) {
                String whole = base.toString();
                int end = whole.indexOf('?') < 0 ? whole.length() : whole.indexOf('?');
                return URI.create(whole.substring(0, end) + text);
            }
            return base.resolve(text);
        } catch (IllegalArgumentException e) {
            throw new FeedBroken(shown(base) + " leads on to what is no address: " + reference, e);
        }
    }

    /** As it may be shown and logged: without a password. */
    public static String shown(URI address) {
        return address.toString().replaceFirst("//[^/@]*@", "//");
    }

    /** @param what a sentence that goes on after the address, and one that says what to do */
    public static FeedBroken broken(URI address, String what) {
        return new FeedBroken(shown(address) + " " + what);
    }
}
