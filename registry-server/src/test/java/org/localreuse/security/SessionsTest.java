package org.localreuse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.KeyRecord.Key;
import org.localreuse.record.Secret;
import org.localreuse.record.SqlRecord;

/** Sessions of those who sign in with a browser. */
class SessionsTest {

    private static final Principal TEAM = new Principal("team", "A team", Role.CONTRIBUTOR, Set.of());

    private final IntakeRecord record = SqlRecord.inMemory();
    private final Hands clock = new Hands();
    private final Sessions sessions = new Sessions(record.keys(), clock);
    private final String key = newKey();

    private String newKey() {
        Secret secret = Secret.random("lrr_");
        record.keys().add(TEAM, new Key("k", clock.instant(), Optional.empty(), Optional.empty()), secret.digest());
        return secret.text();
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void beginWithAKeyThatIsInForceOnly() {
        assertThat(sessions.begin("lrr_" + "a".repeat(43))).isEmpty();
        assertThat(sessions.begin("")).isEmpty();
        assertThat(sessions.begin(key)).isPresent();
    }

    @Test
    void tellWhoseTheyAreByTheirSecretAlone() {
        String secret = sessions.begin(key).orElseThrow();
        assertThat(secret).isNotEqualTo(key).hasSize(43);
        assertThat(sessions.whose(secret)).map(Principal::id).contains("team");
        assertThat(sessions.whose(key)).isEmpty();
        assertThat(sessions.whose(Secret.digestOf(secret))).isEmpty();
    }

    @Test
    void endAfterADayAtTheOffice() {
        String secret = sessions.begin(key).orElseThrow();
        clock.pass(Duration.ofHours(8).minusSeconds(1));
        assertThat(sessions.whose(secret)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.whose(secret)).isEmpty();
    }

    @Test
    void endWhenTheKeyIsRevoked() {
        String secret = sessions.begin(key).orElseThrow();
        record.keys().revoke("k", clock.instant());
        clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.whose(secret)).isEmpty();
    }

    @Test
    void endWhenSomebodySignsOut() {
        String one = sessions.begin(key).orElseThrow();
        String other = sessions.begin(key).orElseThrow();
        sessions.end(one);
        assertThat(sessions.whose(one)).isEmpty();
        assertThat(sessions.whose(other)).isPresent();
    }

    @Test
    void giveWayToNewerOnesWhereThereAreTooMany() {
        String first = sessions.begin(key).orElseThrow();
        String last = first;
        for (int i = 0; i < 10_000; i++) {
            last = sessions.begin(key).orElseThrow();
        }
        assertThat(sessions.whose(first)).isEmpty();
        assertThat(sessions.whose(last)).isPresent();
    }

    /** A clock that the test moves. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
