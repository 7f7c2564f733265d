package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.HULL;
import static org.localreuse.record.Samples.LEEDS;
import static org.localreuse.record.Samples.NOON;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.record.KeyRecord.Key;

/** What a record promises of keys, whatever the database. */
interface KeyRecordContract extends RecordUnderTest {

    @Test
    default void knowsWhoseKeyItIs() {
        Principal team = new Principal("leeds", "Leeds open data team", Role.CONTRIBUTOR, Set.of(LEEDS, HULL));
        Key first = new Key("k1", NOON, Optional.empty(), Optional.empty());
        Key second = new Key("k2", NOON.plusSeconds(1), Optional.of(NOON.plusSeconds(10)), Optional.empty());
        record().keys().add(team, second, "digest 2");
        record().keys().add(new Principal("leeds", "Another name", Role.ADMIN, Set.of()), first, "digest 1");
        reopen();

        KeyRecord keys = record().keys();
        assertThat(keys.whose("digest 1", NOON)).contains(team);
        assertThat(keys.whose("digest 2", NOON)).contains(team);
        assertThat(keys.whose("digest 2", NOON.plusSeconds(10))).as("expired").isEmpty();
        assertThat(keys.whose("digest 3", NOON)).isEmpty();
        assertThat(keys.principal("leeds")).contains(team);
        assertThat(keys.principal("hull")).isEmpty();
        assertThat(keys.list()).containsExactly(new KeyRecord.Entry(first, team), new KeyRecord.Entry(second, team));
    }

    @Test
    default void aRevokedKeyIsNobodys() {
        Principal team = new Principal("leeds", "Leeds", Role.MODERATOR, Set.of());
        record().keys().add(team, new Key("k1", NOON, Optional.empty(), Optional.empty()), "digest");
        Instant later = NOON.plusSeconds(60);

        assertThat(record().keys().revoke("k1", later)).isTrue();

        assertThat(record().keys().whose("digest", later)).isEmpty();
        assertThat(record().keys().list())
                .extracting(KeyRecord.Entry::key)
                .containsExactly(new Key("k1", NOON, Optional.empty(), Optional.of(later)));
        assertThat(record().keys().revoke("k1", later)).as("again").isFalse();
        assertThat(record().keys().revoke("k2", later)).as("no such key").isFalse();
    }

    @Test
    default void givesOutKeysWhileAnotherProcessWrites() {
        try (IntakeRecord other = connect()) {
            carryOut(Samples.simple("a", 0));
            Principal team = new Principal("leeds", "Leeds", Role.MODERATOR, Set.of());
            other.keys().add(team, new Key("k1", NOON, Optional.empty(), Optional.empty()), "digest");
            carryOut(Samples.simple("b", 0));

            assertThat(record().keys().whose("digest", NOON)).contains(team);
            assertThat(other.submissions().find("b")).isPresent();
        }
    }
}
