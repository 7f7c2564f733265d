package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SecretTest {

    @Test
    void isLongAndNeverTheSame() {
        Secret one = Secret.random("lrr_");

        assertThat(one.text()).matches("lrr_[A-Za-z0-9_-]{43}");
        assertThat(Secret.random("lrr_")).isNotEqualTo(one);
    }

    @Test
    void isKnownAgainByItsDigest() {
        Secret one = Secret.random("");

        assertThat(one.digest()).matches("[0-9a-f]{64}").isEqualTo(Secret.digestOf(one.text()));
        assertThat(Secret.digestOf("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotShowItself() {
        Secret one = Secret.random("lrr_");

        assertThat(one.toString()).doesNotContain(one.text().substring(4));
    }
}
