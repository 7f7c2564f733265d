package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.harvest.mapping.Harvested.BASE;
import static org.localreuse.harvest.mapping.Harvested.anyValues;
import static org.localreuse.harvest.mapping.Harvested.ckan;
import static org.localreuse.harvest.mapping.Harvested.dataJson;
import static org.localreuse.harvest.mapping.Harvested.dcat;
import static org.localreuse.harvest.mapping.Harvested.messages;
import static org.localreuse.harvest.mapping.Harvested.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.harvest.RecordMapper.Mapped;

/** Files and services. */
class DistributionMappingTest {

    private static final String MEDIA = "<https://www.iana.org/assignments/media-types/";

    @Test
    void documentationIsAPageAndNoFile() {
        Mapped mapped =
                ckan(", \"resources\": [{\"url\": \"https://a.example/notes\", \"resource_type\": \"documentation\"},"
                        + " {\"url\": \"https://a.example/data.csv\"}]");
        assertThat(values(mapped, "foaf:page")).containsExactly("<https://a.example/notes>");
        assertThat(anyValues(mapped, "dcat:accessURL")).containsExactly("<https://a.example/data.csv>");
    }

    @Test
    void whatHasNoAddressIsLeftOutAndTheDatasetStays() {
        Mapped mapped = ckan(
                ", \"resources\": [{\"url\": \"\", \"format\": \"CSV\"}, {\"url\": null}, {\"url\": \"javascript:alert(1)\"}]");
        assertThat(values(mapped, "dcat:distribution")).isEmpty();
        assertThat(messages(mapped, "resources")).anyMatch(message -> message.startsWith("3 files have no address"));
        assertThat(messages(mapped, "resources.url")).containsExactly("This is not a web address and was left out.");
    }

    @Test
    void anAddressWithSpacesIsMended() {
        Mapped mapped = ckan(", \"resources\": [{\"url\": \" www.example.gov.uk/our data.csv \"}]");
        assertThat(anyValues(mapped, "dcat:accessURL")).containsExactly("<http://www.example.gov.uk/our%20data.csv>");
    }

    @Test
    void anAddressWithAPasswordIsNotPublished() {
        Mapped mapped = ckan(", \"resources\": [{\"url\": \"https://me:secret@example.gov.uk/data.csv\"}]");
        assertThat(values(mapped, "dcat:distribution")).isEmpty();
        assertThat(Harvested.taken(mapped).statements().stream().map(Object::toString))
                .noneMatch(text -> text.contains("secret"));
    }

    @Test
    void whereOnlyTheFileIsKnownItIsTheWayIn() {
        Mapped mapped = dataJson(", \"distribution\": {\"downloadURL\": \"https://a.example/data.csv\"}");
        assertThat(anyValues(mapped, "dcat:accessURL")).containsExactly("<https://a.example/data.csv>");
        assertThat(anyValues(mapped, "dcat:downloadURL")).containsExactly("<https://a.example/data.csv>");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, text/csv",
        ".csv, text/csv",
        "Comma Separated Values, text/csv",
        "text/csv; charset=utf-8, text/csv",
        "http://www.iana.org/assignments/media-types/text/csv, text/csv",
        "http://publications.europa.eu/resource/authority/file-type/XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ArcGIS GeoServices REST API, application/json",
        "application/vnd.geo+json, application/geo+json",
        "Web Page, text/html",
        "Excel (XLSX), application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void aFormatHasItsMediaTypeHoweverItIsWritten(String format, String mediaType) {
        Mapped mapped = ckan(", \"resources\": [{\"url\": \"https://a.example/1\", \"format\": \"" + format + "\"}]");
        assertThat(anyValues(mapped, "dcat:mediaType")).containsExactly(MEDIA + mediaType + ">");
    }

    @Test
    void aFormatThatNobodyKnowsIsNoted() {
        Mapped mapped = ckan(", \"resources\": [{\"url\": \"https://a.example/1\", \"format\": \"hdfjpg\"}]");
        assertThat(anyValues(mapped, "dcat:mediaType")).isEmpty();
        assertThat(messages(mapped, "resources.format")).hasSize(1);
    }

    @Test
    void aFileKeepsItsIriWhateverElseChanges() {
        String resource = ", \"resources\": [{\"id\": \"r-1\", \"url\": \"https://a.example/%s\", \"name\": \"%s\"}]";
        assertThat(values(ckan(resource.formatted("1", "Old")), "dcat:distribution"))
                .hasSize(1)
                .isEqualTo(values(ckan(resource.formatted("2", "New")), "dcat:distribution"));
        String nameless = "; dcat:distribution [ dcat:accessURL <https://a.example/%s> ] .";
        assertThat(values(dcat(nameless.formatted("1")), "dcat:distribution"))
                .allMatch(iri -> iri.startsWith("<" + BASE + "id/distribution/"))
                .isEqualTo(values(dcat(nameless.formatted("1")), "dcat:distribution"))
                .isNotEqualTo(values(dcat(nameless.formatted("2")), "dcat:distribution"));
    }

    @Test
    void aFileMayHaveALicenceOfItsOwn() {
        Mapped mapped = dcat(
                "; dcat:distribution [ dcat:accessURL <https://a.example/1> ; dct:license <https://creativecommons.org/licenses/by/4.0> ] .");
        assertThat(values(mapped, "dct:license")).isEmpty();
        assertThat(anyValues(mapped, "dct:license")).containsExactly("<http://creativecommons.org/licenses/by/4.0/>");
    }

    @Test
    void aServiceThatServesItComesAlong() {
        Mapped mapped = dcat(
                ". <https://data.example.org/api> a dcat:DataService ; dct:title \"API\" ; "
                        + "dcat:endpointURL <https://data.example.org/api/1> ; dcat:servesDataset <https://data.example.org/bins> . "
                        + "<https://data.example.org/mute> a dcat:DataService ; dcat:servesDataset <https://data.example.org/bins> .");
        assertThat(anyValues(mapped, "dcat:endpointURL")).containsExactly("<https://data.example.org/api/1>");
        assertThat(anyValues(mapped, "dcat:servesDataset")).containsExactly("<https://data.example.org/bins>");
        assertThat(messages(mapped, "dcat:servesDataset"))
                .containsExactly("A service without a title or an address was left out.");
    }

    @Test
    void oldProjectOpenDataPutsTheFileOnTheDataset() {
        Mapped mapped = dataJson(", \"accessURL\": \"https://a.example/data.csv\", \"format\": \"text/csv\"");
        assertThat(anyValues(mapped, "dcat:accessURL")).containsExactly("<https://a.example/data.csv>");
        assertThat(anyValues(mapped, "dcat:mediaType")).containsExactly(MEDIA + "text/csv>");
    }

    @Test
    void namesInTheWrongNamespaceAreMended() {
        Mapped mapped = dcat(
                "; <http://vocab.deri.ie/dcat#distribution> [ <https://www.w3.org/ns/dcat#accessUrl> \"https://a.example/1\" ] ;"
                        + " <https://www.w3.org/ns/adms#status> <http://publications.europa.eu/resource/authority/dataset-status/DEPRECATED> .");
        assertThat(anyValues(mapped, "dcat:accessURL")).containsExactly("<https://a.example/1>");
        assertThat(values(mapped, "adms:status")).containsExactly("<http://purl.org/adms/status/Deprecated>");
    }
}
