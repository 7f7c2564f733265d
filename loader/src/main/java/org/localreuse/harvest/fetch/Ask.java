package org.localreuse.harvest.fetch;

import java.net.URI;
import java.util.Optional;
import org.localreuse.harvest.Page.Visit;

/**
 * What to fetch.
 *
 * @param accept media types, as the header has them
 * @param visit what the server told the last time
 * @param query a SPARQL query to be posted as a form; empty for a plain GET
 * @param local whether the address may be one that only this machine or its network reaches
 */
public record Ask(URI address, String accept, Visit visit, Optional<String> query, boolean local) {

    /** A plain GET of the whole document. */
    public static Ask of(URI address, String accept, boolean local) {
        return new Ask(address, accept, Visit.NONE, Optional.empty(), local);
    }

    /** The same, unless it is still as it was then. */
    public Ask unlessAsAt(Visit then) {
        return new Ask(address, accept, then, query, local);
    }

    /** The same of an address that the server sent us on to: local only if it is the same server. */
    Ask sentTo(URI other) {
        return new Ask(other, accept, visit, query, local && AddressRules.sameServer(address, other));
    }
}
