package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<Representation> ALL = List.of(Representation.values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                             | HTML
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML
            text/turtle                                                     | TURTLE
            text/turtle;charset=utf-8                                       | TURTLE
            TEXT/Turtle ; q=1.0                                             | TURTLE
            text/turtle, */*                                                | TURTLE
            text/html;q=0.5, text/turtle                                    | TURTLE
            text/html;q=0.5, text/turtle;q=0.4                              | HTML
            text/html;q=0, */*                                              | JSON
            application/*                                                   | JSON
            application/*, application/json;q=0.1                           | JSON_LD
            application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted" | JSON_LD
            application/rdf+xml, application/n-triples;q=0.9                | RDF_XML
            application/n-triples                                           | N_TRIPLES
            application/json;q=0.7, application/n-triples;q=0.701           | N_TRIPLES
            nonsense, text/turtle                                           | TURTLE
            nonsense                                                        | HTML
            """)
    void choosesWhatTheClientLikesBest(String header, Representation expected) {
        assertThat(Accept.parse(header).choose(ALL)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "text/html;q=0", "*/*;q=0"})
    void choosesNothingWhereNothingWillDo(String header) {
        assertThat(Accept.parse(header).choose(ALL)).isEmpty();
    }

    @Test
    void noHeaderMeansThatAnythingWillDo() {
        assertThat(Accept.parse(null).choose(ALL)).contains(Representation.HTML);
        assertThat(Accept.parse(" ").choose(ALL)).contains(Representation.HTML);
    }
}
