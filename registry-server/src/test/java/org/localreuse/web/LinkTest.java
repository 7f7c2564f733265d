package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects",
                "#whom",
                "?q=bins",
                "http://example.org/",
                "HTTPS://example.org/",
                "mailto:team@example.gov.uk"
            })
    void leadsWhereAPageMayLead(String address) {
        assertThat(new Link("there", address).href()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,hello",
                "vbscript:x",
                "file:///etc/passwd",
                "urn:uuid:1",
                "//example.org/",
                "/\\example.org/",
                ""
            })
    void leadsNowhereElse(String address) {
        assertThat(new Link("there", address).isFollowable()).isFalse();
        assertThat(new Value(new Text("there", ""), address).isLink()).isFalse();
    }
}
