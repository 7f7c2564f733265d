package org.localreuse.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localreuse.model.Principal;

/** Who may write, and with which keys. Keys themselves are not kept, only their SHA-256 digests. */
public interface KeyRecord {

    /** Adds the principal, unless one with its id is there, and a key of it. */
    void add(Principal principal, Key key, String digest);

    /** Whose key has that digest, unless it is revoked or expired at that time. */
    Optional<Principal> whose(String digest, Instant at);

    /** The name of a principal; empty for one that does not exist. */
    Optional<Principal> principal(String id);

    /** Every key, with its principal, oldest first. */
    List<Entry> list();

    /** @return whether there was such a key in force */
    boolean revoke(String keyId, Instant at);

    /**
     * A key as it is listed.
     *
     * @param id names it in lists; no secret
     */
    record Key(String id, Instant createdAt, Optional<Instant> expiresAt, Optional<Instant> revokedAt) {}

    /** A key and its owner. */
    record Entry(Key key, Principal principal) {}
}
