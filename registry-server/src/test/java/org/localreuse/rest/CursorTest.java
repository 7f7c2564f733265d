package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWas() {
        Cursor cursor = new Cursor("-title", "pont y pŵl, \"bins\"", "https://w3id.org/localreuse/id/project/x");

        assertThat(Cursor.decode(cursor.encoded(), "-title")).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "***", "YQBi", ""})
    void refusesWhatWasNeverHandedOut(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "title")).isInstanceOf(BadRequest.class);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String cursor = new Cursor("title", "a", "urn:a").encoded();

        assertThatThrownBy(() -> Cursor.decode(cursor, "-title")).isInstanceOf(BadRequest.class);
    }
}
