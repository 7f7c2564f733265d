package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types, however they are written. */
class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.iana.org/assignments/media-types/text/csv",
                "http://www.iana.org/assignments/media-types/text/csv",
                "https://iana.org/assignments/media-types/text/csv"
            })
    void areReadOutOfTheirAddresses(String address) {
        assertThat(MediaTypes.name(NodeFactory.createURI(address))).contains("text/csv");
    }

    @Test
    void areReadAsTexts() {
        assertThat(MediaTypes.name(NodeFactory.createLiteralString(" Text/CSV ")))
                .contains("text/csv");
        assertThat(MediaTypes.name(NodeFactory.createLiteralString("a spreadsheet")))
                .isEmpty();
        assertThat(MediaTypes.name(NodeFactory.createURI("https://example.org/text/csv")))
                .isEmpty();
    }
}
