package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

class DatasetsIT extends ExampleServer {

    private static final String FOREIGN = "/api/datasets?iri=https%3A%2F%2Fwww.data.gov.uk%2Fdataset%2F00000000-test";

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "q=toilets, 1",
        "publisher=LDS, 2",
        "publisher=university-of-exeter, 1",
        "licence=OGL-UK-3.0, 1",
        "open=true, 2",
        "open=false, 2",
        "theme=524, 2",
        "standard=PublicToilets, 1",
        "registry=datagovuk, 1",
        "registry=datamillnorth, 1",
        "status=withdrawn, 1",
        "minReuses=1, 1"
    })
    void filters(String query, int expected) {
        assertThat(json("/api/datasets?" + query).get("total").asInt()).isEqualTo(expected);
    }

    @Test
    void describesADatasetWithItsRecordsAndWhoUsesIt() {
        JsonNode bins = json("/api/datasets/datamillnorth/leeds-bin-collections");

        assertThat(bins.at("/records/0/source").asText())
                .isEqualTo("https://datamillnorth.org/dataset/household-waste-collections");
        assertThat(bins.at("/sameAs/0/id").asText()).isEqualTo("https://www.data.gov.uk/dataset/00000000-test");
        assertThat(bins.get("usedBy")).hasSize(2);
        assertThat(bins.at("/rights/0/attributionText").asText()).isEqualTo("(c) Leeds City Council");
        assertThat(bins.at("/distributions/0/accessURL/0").asText()).isEqualTo("https://datamillnorth.org/");
        assertThat(bins.get("open").asBoolean()).isTrue();
    }

    @Test
    void describesADatasetWithAnIriOfItsOwn() {
        JsonNode copy = json(FOREIGN);

        assertThat(copy.get("id").asText()).isEqualTo("https://www.data.gov.uk/dataset/00000000-test");
        assertThat(copy.at("/duplicateOf/key").asText()).isEqualTo("datamillnorth/leeds-bin-collections");
        assertThat(json(copy.at("/links/reuses").asText()).get("total").asInt()).isZero();
    }

    @Test
    void listsWhoUsesADataset() {
        assertThat(json("/api/datasets/esd/public-toilets/reuses")
                        .at("/items/0/status")
                        .asText())
                .isEqualTo("retired");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/datasets/no/such, 404",
        "/api/datasets/no/such/reuses, 404",
        "/api/datasets?iri=urn:no, 404",
        "/api/datasets?status=lost, 400",
        "/api/datasets?publisher=nobody, 400",
        "/api/datasets/esd, 404"
    })
    void refuses(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }
}
