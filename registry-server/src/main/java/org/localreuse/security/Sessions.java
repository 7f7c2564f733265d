package org.localreuse.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.localreuse.model.Principal;
import org.localreuse.record.KeyRecord;
import org.localreuse.record.Secret;

/**
 * Who is signed in with a browser. In memory alone, so that a restart signs everybody out; neither a key nor the secret of a session
 * is held, only their digests. A session ends with its key: each request asks the record whether the key is still in force.
 */
public final class Sessions {

    /** How long one lasts: a day at the office. */
    static final Duration LASTS = Duration.ofHours(8);

    private static final int MOST = 10_000;

    private final KeyRecord keys;
    private final Clock clock;

    /** By the digest of the secret, the oldest first. */
    private final Map<String, Session> open = new LinkedHashMap<>();

    private record Session(String keyDigest, Instant ends) {}

    /** Nobody is signed in yet. */
    public Sessions(KeyRecord keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @return the secret of a new session; empty where nobody has that key, or it is no longer in force */
    public Optional<String> begin(String key) {
        String keyDigest = Secret.digestOf(key);
        Instant now = clock.instant();
        if (keys.whose(keyDigest, now).isEmpty()) {
            return Optional.empty();
        }
        Secret secret = Secret.random("");
        keep(secret.digest(), new Session(keyDigest, now.plus(LASTS)), now);
        return Optional.of(secret.text());
    }

    /** Whose session it is; empty once it has ended. */
    public Optional<Principal> whose(String secret) {
        Instant now = clock.instant();
        return find(Secret.digestOf(secret))
                .filter(session -> now.isBefore(session.ends()))
                .flatMap(session -> keys.whose(session.keyDigest(), now));
    }

    /** Ends it, if it is there. */
    public void end(String secret) {
        synchronized (open) {
            open.remove(Secret.digestOf(secret));
        }
    }

    private Optional<Session> find(String secretDigest) {
        synchronized (open) {
            return Optional.ofNullable(open.get(secretDigest));
        }
    }

    /** Makes room first: those that have ended go, and the oldest where there are too many. */
    private void keep(String secretDigest, Session session, Instant now) {
        synchronized (open) {
            open.values().removeIf(old -> !now.isBefore(old.ends()));
            Iterator<String> oldest = open.keySet().iterator();
            while (open.size() >= MOST) {
                oldest.next();
                oldest.remove();
            }
            open.put(secretDigest, session);
        }
    }
}
