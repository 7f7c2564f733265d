package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.ontology.Base;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "project/leeds-bins, /doc/project/leeds-bins",
        "project/leeds-bins/barrier/1, /doc/project/leeds-bins#barrier-1",
        "project/toilet-map/component/code, /doc/project/toilet-map#component-code",
        "organisation/imactivate/contact, /doc/organisation/imactivate#contact",
        "dataset/datamillnorth/leeds-bin-collections, /doc/dataset/datamillnorth/leeds-bin-collections",
        "dataset/datamillnorth/leeds-bin-collections/dist/1, /doc/dataset/datamillnorth/leeds-bin-collections#dist-1",
        "reuse/BAR--toilet-map, /doc/reuse/BAR--toilet-map",
        "registry, /doc/registry"
    })
    void aPartIsToldAboutInTheDocumentOfTheWhole(String identifier, String document) {
        assertThat(Address.parse(identifier).document()).isEqualTo(document);
    }

    @Test
    void anEndingAsksForARepresentation() {
        Address address = Address.parse("project/leeds-bins.ttl");
        assertThat(address.representation()).contains(Representation.TURTLE);
        assertThat(address.withoutExtension().key()).isEqualTo("leeds-bins");
        assertThat(Address.parse("dataset/x/bins.csv").representation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/localreuse/id/project/leeds-bins, /doc/project/leeds-bins",
        "https://w3id.org/localreuse/concept/barrier/not-published, /concept/barrier/not-published",
        "https://w3id.org/localreuse/def#Project, /def#Project",
        "https://w3id.org/localreuse/graph/ref/councils, /graph/ref/councils",
        "http://spdx.org/licenses/MIT, /doc/licence/MIT",
        "https://w3id.org/localreuse/concept/licence/not-stated, /doc/licence/not-stated",
        "https://www.leeds.gov.uk/, https://www.leeds.gov.uk/"
    })
    void thingsOfOursHaveAPageHere(String iri, String address) {
        assertThat(new Addresses(Base.DEFAULT).of(iri)).isEqualTo(address);
    }

    @Test
    void anotherBaseLeadsHereTooAndTheVocabularyStaysAsItIs() {
        Addresses addresses = new Addresses(new Base("https://reuse.example.gov.uk/"));
        assertThat(addresses.of("https://reuse.example.gov.uk/id/council/LDS")).isEqualTo("/doc/council/LDS");
        assertThat(addresses.of("https://w3id.org/localreuse/scheme/barrier")).isEqualTo("/scheme/barrier");
    }
}
