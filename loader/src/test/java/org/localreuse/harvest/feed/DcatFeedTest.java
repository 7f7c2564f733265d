package org.localreuse.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.TestCatalogue;
import org.localreuse.harvest.TestCatalogue.Paging;
import org.localreuse.harvest.TestDatasets;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.TestRegistry.Answer;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

class DcatFeedTest {

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @prefix ex: <https://data.example.org/> .
            """;

    private final TestRegistry registry = TestRegistry.start();
    private final Fetcher fetcher = Reading.fetcher();
    private final Source source = registry.source("x", SourceType.DCAT, "/catalogue");

    @AfterEach
    void stop() {
        fetcher.close();
        registry.close();
    }

    private Reading turtle(String text) {
        registry.document("/catalogue", "text/turtle", PREFIXES + text);
        return Reading.of(fetcher, source);
    }

    private static String text(RawRecord found) {
        return new String(found.payload(), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> syntaxesAndPaging() {
        return Stream.of(Lang.TURTLE, Lang.RDFXML, Lang.JSONLD, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS)
                .flatMap(syntax -> Stream.of(Paging.values()).map(paging -> Arguments.of(syntax, paging)));
    }

    @ParameterizedTest
    @MethodSource("syntaxesAndPaging")
    void readsEveryPageInEverySyntax(Lang syntax, Paging paging) {
        new TestCatalogue(syntax, paging, 10).serve(registry, "/catalogue", 35);
        Reading reading = Reading.of(fetcher, source);
        assertThat(reading.pages).hasSize(4);
        assertThat(reading.keys())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 35).mapToObj(TestDatasets::iri).toList());
        assertThat(reading.pages.getFirst().total().orElse(35)).isEqualTo(35);
    }

    /** Syntax and order say nothing, and neither do the names of blank nodes. */
    @Test
    void givesTheSameBytesForTheSameStatements() {
        new TestCatalogue(Lang.TURTLE, Paging.VIEW, 50).serve(registry, "/catalogue", 20);
        List<String> turtle = sorted(Reading.of(fetcher, source));
        for (Lang syntax : List.of(Lang.RDFXML, Lang.JSONLD, Lang.NQUADS)) {
            new TestCatalogue(syntax, Paging.VIEW, 50).serve(registry, "/catalogue", 20);
            assertThat(sorted(Reading.of(fetcher, source))).isEqualTo(turtle);
        }
        assertThat(turtle.getFirst()).contains("_:c14n0").contains("Data team");
    }

    private static List<String> sorted(Reading reading) {
        return reading.records.stream().map(DcatFeedTest::text).sorted().toList();
    }

    @Test
    void gathersWhatHangsOnADatasetAndNothingElse() {
        Reading reading = turtle("""
                ex:catalogue a dcat:Catalog ; dct:title "Catalogue" ; dcat:dataset ex:a, ex:b ; dcat:record ex:record .
                ex:a a dcat:Dataset ; dct:title "A" ; dcat:distribution ex:csv ; dct:publisher ex:leeds ; dct:relation ex:b ;
                  dcat:theme ex:theme .
                ex:csv a dcat:Distribution ; dct:license [ dct:title "Open" ] ; dcat:accessService ex:service .
                ex:leeds foaf:name "Leeds" ; foaf:knows ex:bradford . ex:bradford foaf:name "Bradford" .
                ex:theme dct:title "Waste" .
                ex:record foaf:primaryTopic ex:a ; dct:modified "2026-01-02" .
                ex:service dcat:servesDataset ex:a, ex:b ; dct:title "WFS" .
                ex:b a dcat:Dataset ; dct:title "B" ; dct:modified "2025-01-01" .
                """);
        String a = text(reading.records.stream()
                .filter(found -> found.key().endsWith("/a"))
                .findFirst()
                .orElseThrow());
        assertThat(a).contains("\"A\"", "\"Open\"", "\"Leeds\"", "\"Waste\"", "\"WFS\"", "primaryTopic");
        assertThat(a)
                .doesNotContain("\"B\"", "Bradford", "\"Catalogue\"", "servesDataset> <https://data.example.org/b>");
        assertThat(reading.records)
                .extracting(found -> found.mark().orElseThrow())
                .containsExactlyInAnyOrder("2026-01-02", "2025-01-01");
    }

    @Test
    void namesADatasetWithoutAnIriByItsIdentifierOrItsTitle() {
        Reading reading = turtle("""
                [] a dcat:Dataset ; dct:identifier "leeds-1" ; dct:title "One" .
                [] a dcat:Dataset ; dct:title "Two" .
                [] a dcat:Dataset ; dct:description "Nameless" .
                [] a dcat:Dataset ; dct:identifier "leeds-1" ; dct:title "Once more" .
                """);
        assertThat(reading.keys()).anyMatch("leeds-1"::equals).anyMatch(key -> key.startsWith("title:"));
        assertThat(reading.unreadable)
                .extracting(one -> one.reason().message())
                .containsExactlyInAnyOrder(
                        "A dataset has no IRI, no identifier and no title.",
                        "Another dataset on this page has the identifier leeds-1 already.");
        assertThat(reading.unreadable)
                .extracting(one -> one.key().orElse(""))
                .allMatch(key -> key.startsWith("nameless:"));
    }

    @Test
    void takesADatasetThatIsListedAndNotCalledOne() {
        assertThat(turtle("ex:c a dcat:Catalog ; dcat:dataset ex:a . ex:a dct:title \"A\" .")
                        .keys())
                .containsExactly("https://data.example.org/a");
    }

    @Test
    void readsCataloguesInsideACatalogue() {
        assertThat(turtle("""
                ex:all a dcat:Catalog ; dcat:catalog ex:inner . ex:inner a dcat:Catalog, dcat:Dataset ; dcat:dataset ex:a .
                ex:a a dcat:Dataset ; dct:title "A" .
                """).keys()).containsExactly("https://data.example.org/a");
    }

    @Test
    void readsAnEmptyCatalogue() {
        assertThat(turtle("ex:c a dcat:Catalog .").records).isEmpty();
    }

    @Test
    void mendsWhatRegistriesWriteInRdfXml() {
        registry.document("/catalogue", "application/rdf+xml", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">
                  <dcat:Dataset rdf:about="https://data.example.org/a">
                    <dcat:landingPage rdf:resource="https://data.example.org/a page{1}"/>
                    <dcat:theme rdf:resource="https://data.example.org/theme">Environment</dcat:theme>
                  </dcat:Dataset>
                </rdf:RDF>
                """);
        assertThat(text(Reading.of(fetcher, source).records.getFirst()))
                .contains("<https://data.example.org/a%20page%7B1%7D>", "<https://data.example.org/theme>");
    }

    @Test
    void escapesWhatHasNoPlaceInAnIri() {
        assertThat(text(turtle("ex:a a dcat:Dataset ; dcat:landingPage <http://a.example/{x}> .")
                        .records
                        .getFirst()))
                .contains("<http://a.example/%7Bx%7D>");
        registry.document("/catalogue", "application/n-triples", """
                <http://a.example/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
                <http://a.example/1> <http://www.w3.org/ns/dcat#landingPage> <http://a.example/a|b> .
                """);
        assertThat(text(Reading.of(fetcher, source).records.getFirst())).contains("<http://a.example/a%7Cb>");
    }

    @Test
    void completesIrisByTheAddressOfThePage() {
        assertThat(turtle("<dataset/1> a dcat:Dataset .").keys())
                .containsExactly(registry.address("/dataset/1").toString());
    }

    @Test
    void isToldOfEachPageThatItIsAsItWas() {
        new TestCatalogue(Lang.TURTLE, Paging.VIEW, 10).serve(registry, "/catalogue", 15);
        Reading again = Reading.of(fetcher, source).again(fetcher, source);
        assertThat(again.unchanged).isEqualTo(2);
        assertThat(again.records).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text/turtle         | <a> <b> "c" .\\n<a> <b "c" .                     | cannot be read as Turtle: line 2, column 8
            application/rdf+xml | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\\n<x>\\n</rdf:RDF> | cannot be read as RDF/XML: line 3
            application/rdf+xml | <?xml version="1.0"?>\\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\\n<x>&e;</x> | DOCTYPE and entity declarations are not allowed
            application/ld+json | {"@context": {},\\n "@id": }                      | cannot be read as JSON: line 2, column 9
            application/ld+json | {"@context": "http://127.0.0.1:1/context.jsonld", "@id": "http://a.example/"} | contexts are not fetched
            text/turtle         | <http://a.example/> <http://b.example/> "c" .     | says nothing in DCAT
            text/html           | <!DOCTYPE html><html></html>                      | a page for people
            """)
    void refusesWhatItCannotRead(String mediaType, String text, String reason) {
        registry.document("/catalogue", mediaType, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> Reading.of(fetcher, source))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(registry.address("/catalogue").toString());
        assertThat(registry.asked()).hasSize(1);
    }

    @Test
    void tellsTheSyntaxByWhatItBeginsWithWhereTheServerIsWrong() {
        for (Lang syntax : List.of(Lang.RDFXML, Lang.JSONLD)) {
            new TestCatalogue(syntax, Paging.VIEW, 10).serve(registry, "/right", 3);
            byte[] text = fetcher.document(Ask.of(registry.address("/right"), "*/*", true))
                    .map(answer -> answer.body().slice(0, answer.body().length()))
                    .orElseThrow();
            registry.document("/wrong", Answer.of("text/turtle", text));
            Source odd = registry.source("x", SourceType.DCAT, "/wrong");
            assertThat(Reading.of(fetcher, odd).records).hasSize(3);
        }
    }

    @Test
    void refusesPagesThatGoRoundOrAway() {
        assertThatThrownBy(() -> turtle("ex:c a dcat:Catalog ; hydra:next <?p=2> . ex:a a dcat:Dataset ."))
                .hasMessageContaining("answers 404");
        registry.document("/catalogue?p=2", "text/turtle", PREFIXES + "ex:c hydra:next </catalogue> .");
        assertThatThrownBy(() -> Reading.of(fetcher, source)).hasMessageContaining("round in a circle");
        assertThatThrownBy(() -> turtle("ex:c a dcat:Catalog ; hydra:next <http://other.example/?p=2> ."))
                .hasMessageContaining("of another host");
    }

    @Test
    void endsAtAPageThatNamesItself() {
        assertThat(turtle("<> hydra:next <> . ex:a a dcat:Dataset .").records).hasSize(1);
    }

    @Test
    void refusesAPageInTheMiddleThatCannotBeParsed() {
        new TestCatalogue(Lang.TURTLE, Paging.VIEW, 10).serve(registry, "/catalogue", 25);
        registry.document("/catalogue?page=2", "text/turtle", "<a> <b> .");
        assertThatThrownBy(() -> Reading.of(fetcher, source))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining("page=2 cannot be read as Turtle: line 1");
    }

    @Test
    void refusesACatalogueThatDescribesNothing() {
        assertThatThrownBy(() -> turtle("ex:c a dcat:Catalog ; dcat:dataset ex:a, ex:b ."))
                .hasMessageContaining("lists 2 datasets and describes none");
    }

    /** Blank nodes that can hardly be told apart would keep the algorithm busy for ever. */
    @Test
    void givesUpOnBlankNodesThatCannotBeToldApart() {
        StringBuilder knot = new StringBuilder("ex:a a dcat:Dataset ; dct:relation _:n0 . ex:b a dcat:Dataset .\n");
        for (int i = 0; i < 14; i++) {
            for (int j = 0; j < 14; j++) {
                if (i != j) {
                    knot.append("_:n%d dct:relation _:n%d .%n".formatted(i, j));
                }
            }
        }
        Reading reading = turtle(knot.toString());
        assertThat(reading.keys()).containsExactly("https://data.example.org/b");
        assertThat(reading.unreadable)
                .singleElement()
                .satisfies(one -> assertThat(one.key()).contains("https://data.example.org/a"));
    }
}
