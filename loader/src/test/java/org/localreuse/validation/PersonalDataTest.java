package org.localreuse.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;

/** People and their numbers and addresses stay out; ordinary numbers do not. */
class PersonalDataTest {

    private static final Node THING = NodeFactory.createURI("https://w3id.org/localreuse/id/project/x");
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final SubmissionValidator VALIDATOR = validator();

    private static SubmissionValidator validator() {
        Graph reference = GraphFactory.createDefaultGraph();
        for (ReferenceData part : ReferenceData.values()) {
            GraphUtil.addInto(reference, part.graph(Base.DEFAULT));
        }
        return new SubmissionValidator(Vocabulary.shapes(), reference);
    }

    private static List<Breach> errors(String property, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(THING, NodeFactory.createURI(property), NodeFactory.createLiteralLang(text, "en")));
        return errors(graph);
    }

    private static List<Breach> errors(Graph graph) {
        return VALIDATOR.validate(graph).stream()
                .filter(breach -> breach.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask jane.doe@leeds.gov.uk for it                    | jane.doe@leeds.gov.uk
            mailto:digital@example.org                          | digital@example.org
            Write to Jane_Doe+bins@sub.example.co.uk.           | Jane_Doe+bins@sub.example.co.uk
            (o'neill@example.com)                               | neill@example.com
            jane.doe [at] leeds.gov.uk                          | jane.doe [at] leeds.gov.uk
            jane(at)leeds.gov.uk                                | jane(at)leeds.gov.uk
            x@y.io                                              | x@y.io
            Call 0113 222 4444 in office hours                  | 0113 222 4444
            Call (0113) 222 4444                                | (0113) 222 4444
            Tel: 0113-222-4444                                  | 0113-222-4444
            01132224444                                         | 01132224444
            020 7946 0000                                       | 020 7946 0000
            (020) 7946 0000                                     | (020) 7946 0000
            02079460000                                         | 02079460000
            07700 900123                                        | 07700 900123
            07700900123                                         | 07700900123
            07700 900 123                                       | 07700 900 123
            0300 123 4567                                       | 0300 123 4567
            01539 733333                                        | 01539 733333
            +44 113 222 4444                                    | +44 113 222 4444
            +44 (0)113 222 4444                                 | +44 (0)113 222 4444
            +441132224444                                       | +441132224444
            0044 113 222 4444                                   | 0044 113 222 4444
            +44 7700 900123                                     | +44 7700 900123
            +353 1 234 5678                                     | +353 1 234 5678
            +14155552671                                        | +14155552671
            tel 028 9032 0202 or come by                        | 028 9032 0202
            029.2087.2087                                       | 029.2087.2087
            """)
    void refusesAnAddressOrANumberAndShowsIt(String text, String found) {
        assertThat(errors(DESCRIPTION, text)).singleElement().satisfies(breach -> {
            assertThat(breach.value().orElseThrow().getLiteralLexicalForm()).isEqualTo(found);
            assertThat(breach.message()).contains("Take it out");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since 2016, in 22 councils",
                "From 2016-07-04 to 2019-08",
                "1 April 2019 to 31 March 2023",
                "50,000 households and 1,250,000 collections",
                "GBP 1 250 000 over 3 years",
                "£0.02 for each of 100 000 letters",
                "0.0123 4567 degrees",
                "978-0-306-40615-7",
                "ISBN 0-306-40615-2",
                "ISBN 0306406152",
                "Charity 1012345, company 01234567",
                "VAT GB 123 4567 89",
                "UPRN 100030000000 and 010001234567",
                "LGSL 524 and LGIL 8",
                "E08000035 and E09000002",
                "https://example.org/news/01132224444",
                "https://example.org/?id=07700900123&x=1",
                "https://medium.com/@council.digital/bins",
                "https://example.org/a@2.0/readme",
                "git@github.com:example/leeds-bins.git",
                "Follow @leedsdata for news",
                "Version 0.1.2, build 20240331120000",
                "Grid reference SE 29800 34000",
                "53.7997, -1.5492",
                "00:15 to 09:30 and 24/7",
                "0 to 100 percent in 10 steps",
                "Tickets 0000123456 and 0001",
                "Postcode LS1 1UR, ward 07, band 02 030",
                "a @ b and c@d",
                "Ratio 01:02:03:04:05:06",
                "Order 1234-5678-9012-3456"
            })
    void doesNotTripOverOrdinaryNumbers(String text) {
        assertThat(errors(DESCRIPTION, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                DESCRIPTION,
                "http://xmlns.com/foaf/0.1/name",
                "http://www.w3.org/2004/02/skos/core#altLabel",
                "http://www.w3.org/2000/01/rdf-schema#comment",
                "https://w3id.org/localreuse/def#problem",
                "https://w3id.org/localreuse/def#modification",
                "https://w3id.org/localreuse/def#sourceVersion",
                "http://www.w3.org/ns/dcat#keyword",
                "http://schema.org/unitText",
                "http://schema.theodi.org/odrs#attributionText",
                "http://www.w3.org/2006/vcard/ns#fn"
            })
    void looksIntoEveryFreeText(String property) {
        assertThat(errors(property, "jane@example.org")).anyMatch(PersonalDataTest::isAboutContact);
        assertThat(errors(property, "0113 222 4444")).anyMatch(PersonalDataTest::isAboutContact);
        assertThat(errors(property, "nothing of the kind")).noneMatch(PersonalDataTest::isAboutContact);
    }

    private static boolean isAboutContact(Breach breach) {
        return breach.message().contains("stands in this text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://xmlns.com/foaf/0.1/Person>",
                "<http://schema.org/Person>",
                "<https://schema.org/Person>",
                "<http://www.w3.org/2006/vcard/ns#Individual>",
                "<http://www.w3.org/ns/prov#Person>"
            })
    void refusesDescriptionsOfPeople(String type) {
        assertThat(errors(turtle("<x> a " + type + " ."))).isNotEmpty();
        assertThat(errors(turtle("<y> <http://www.w3.org/ns/dcat#contactPoint> [ a " + type + " ] .")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x> <http://xmlns.com/foaf/0.1/mbox> <mailto:jane@example.org> .",
                "<x> <http://xmlns.com/foaf/0.1/surname> 'Doe' .",
                "<x> <http://schema.org/telephone> '0113 222 4444' .",
                "<x> <http://www.w3.org/2006/vcard/ns#hasTelephone> <tel:+441132224444> ."
            })
    void refusesWhatOnlyPeopleHave(String statement) {
        assertThat(errors(turtle(statement))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital@leeds.gov.uk", "opendata-team@example.org", "jane.doe@leeds.gov.uk"})
    void aTeamMayHaveAMailboxAndIsAdvisedIfItLooksLikeAPersons(String mailbox) {
        String contact = "<c> a <http://www.w3.org/2006/vcard/ns#Organization> ;"
                + " <http://www.w3.org/2006/vcard/ns#fn> 'Digital team' ;"
                + " <http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:" + mailbox + "> .";
        assertThat(errors(turtle(contact))).isEmpty();
        assertThat(VALIDATOR.validate(turtle(contact)))
                .hasSize(mailbox.startsWith("jane.") ? 1 : 0)
                .allMatch(breach -> breach.message().contains("shared mailbox"));
    }

    private static Graph turtle(String statements) {
        return RDFParser.fromString("BASE <https://w3id.org/localreuse/id/project/>\n" + statements, Lang.TURTLE)
                .toGraph();
    }
}
