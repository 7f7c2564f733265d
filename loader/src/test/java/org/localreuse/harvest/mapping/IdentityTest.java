package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.harvest.mapping.Harvested.BASE;
import static org.localreuse.harvest.mapping.Harvested.anyValues;
import static org.localreuse.harvest.mapping.Harvested.ckan;
import static org.localreuse.harvest.mapping.Harvested.dataJson;
import static org.localreuse.harvest.mapping.Harvested.json;
import static org.localreuse.harvest.mapping.Harvested.map;
import static org.localreuse.harvest.mapping.Harvested.taken;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Finding;

/** By which IRI a dataset and its record go. */
class IdentityTest {

    private static String iri(Mapped mapped) {
        return taken(mapped).dataset().getURI();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ckan.example.org",
                "https://ckan.example.org/",
                "https://ckan.example.org/api/3/action/",
                "https://ckan.example.org/api/action"
            })
    void aCkanDatasetGoesByItsIdUnderItsSite(String address) {
        Mapped mapped = Harvested.MAPPER
                .map(
                        Harvested.source(address, Optional.empty()),
                        List.of(json(Model.CKAN, "k1", "{\"id\": \"k1\", \"name\": \"n\", \"title\": \"t\"}")),
                        Harvested.NAMES)
                .getFirst();
        assertThat(iri(mapped)).isEqualTo("https://ckan.example.org/dataset/k1");
        assertThat(anyValues(mapped, "dct:source"))
                .containsExactly("<https://ckan.example.org/api/3/action/package_show?id=k1>");
    }

    @Test
    void anIriOfItsOwnGoesBefore() {
        assertThat(iri(ckan(", \"extras\": [{\"key\": \"uri\", \"value\": \"https://data.leeds.gov.uk/bins\"}]")))
                .isEqualTo("https://data.leeds.gov.uk/bins");
        assertThat(iri(dataJson(", \"identifier\": \"https://www.arcgis.com/home/item.html?id=1&sublayer=2\"")))
                .isEqualTo("https://www.arcgis.com/home/item.html?id=1&sublayer=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/ns/dcat#Dataset",
                "https://w3id.org/localreuse/id/council/LDS",
                "https://w3id.org/localreuse/graph/meta",
                "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            })
    void nobodySpeaksOfWhatIsNotTheirs(String iri) {
        assertThat(iri(ckan(", \"uri\": \"" + iri + "\""))).isEqualTo("https://ckan.example.org/dataset/k1");
        Mapped mapped = map(Harvested.dcat(
                        iri, "<" + iri + "> a dcat:Dataset ; dct:title \"t\"@en ; dct:description \"d\"@en ."))
                .getFirst();
        assertThat(mapped).isInstanceOf(Mapped.Quarantined.class);
        assertThat(mapped.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo(iri));
    }

    @Test
    void ourOwnDatasetsComeBackUnderTheirIris() {
        String iri = BASE + "id/dataset/datamillnorth/leeds-bin-collections";
        Mapped mapped = map(Harvested.dcat(
                        iri, "<" + iri + "> a dcat:Dataset ; dct:title \"t\"@en ; dct:description \"d\"@en ."))
                .getFirst();
        assertThat(iri(mapped)).isEqualTo(iri);
    }

    @Test
    void aDatasetWithoutAnIriGetsOneOfOursThatStaysTheSame() {
        String nameless =
                "[] a dcat:Dataset ; dct:title \"t\"@en ; dct:description \"d\"@en ; dct:identifier \"Häuser / 7\" .";
        String first = iri(map(Harvested.dcat("Häuser / 7", nameless)).getFirst());
        assertThat(first).startsWith(BASE + "id/dataset/example/").matches("[\\x21-\\x7E]+");
        assertThat(iri(map(Harvested.dcat("Häuser / 7", nameless)).getFirst())).isEqualTo(first);
        assertThat(iri(dataJson(""))).isEqualTo(BASE + "id/dataset/example/d1");
    }

    @ParameterizedTest
    @CsvSource({"abc-1.2, abc-1.2", "..,", "a/b,b-", "https://x.example/item?id=77&layer=2,"})
    void aKeyIsASegmentOfAnIri(String key, String start) {
        String segment = Identity.segment(key);
        assertThat(segment).matches("[A-Za-z0-9][A-Za-z0-9._~-]*").startsWith(start == null ? "" : start);
        assertThat(Identity.segment(key + "x")).isNotEqualTo(segment);
    }

    @Test
    void theRecordIsTheRegistrysOwn() {
        Mapped mapped = ckan("");
        assertThat(taken(mapped).statements().stream()
                        .map(triple -> triple.getSubject().getURI()))
                .contains(BASE + "id/record/example/k1");
        assertThat(anyValues(mapped, "foaf:primaryTopic")).containsExactly("<https://ckan.example.org/dataset/k1>");
    }
}
