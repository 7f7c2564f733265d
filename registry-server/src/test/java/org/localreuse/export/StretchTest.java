package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of a long list. */
class StretchTest {

    private static final List<Integer> SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    void cutsAListIntoPagesWithoutLosingAnything() {
        assertThat(new Stretch(1, 3).of(SEVEN)).containsExactly(1, 2, 3);
        assertThat(new Stretch(2, 3).of(SEVEN)).containsExactly(4, 5, 6);
        assertThat(new Stretch(3, 3).of(SEVEN)).containsExactly(7);
        assertThat(new Stretch(4, 3).of(SEVEN)).isEmpty();
        assertThat(new Stretch(1_000_000, 1000).of(SEVEN)).isEmpty();
    }

    @Test
    void knowsTheOtherPages() {
        assertThat(new Stretch(1, 3).others(7)).isEqualTo(Map.of("first", 1, "last", 3, "next", 2));
        assertThat(new Stretch(3, 3).others(7)).isEqualTo(Map.of("first", 1, "last", 3, "previous", 2));
        assertThat(new Stretch(1, 3).others(0)).isEqualTo(Map.of("first", 1, "last", 1));
        assertThat(new Stretch(9, 3).others(7)).isEqualTo(Map.of("first", 1, "last", 3, "previous", 3));
    }
}
