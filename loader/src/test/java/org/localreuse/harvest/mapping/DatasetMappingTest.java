package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.harvest.mapping.Harvested.BASE;
import static org.localreuse.harvest.mapping.Harvested.anyValues;
import static org.localreuse.harvest.mapping.Harvested.ckan;
import static org.localreuse.harvest.mapping.Harvested.dataJson;
import static org.localreuse.harvest.mapping.Harvested.dcat;
import static org.localreuse.harvest.mapping.Harvested.json;
import static org.localreuse.harvest.mapping.Harvested.map;
import static org.localreuse.harvest.mapping.Harvested.messages;
import static org.localreuse.harvest.mapping.Harvested.taken;
import static org.localreuse.harvest.mapping.Harvested.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Finding;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;

/** What becomes of single fields, with what registries really write in them. */
class DatasetMappingTest {

    private static final String ESD = "<http://id.esd.org.uk/service/";
    private static final String THEME = "<http://publications.europa.eu/resource/authority/data-theme/";
    private static final String LEEDS = "<" + BASE + "id/council/LDS>";

    @Test
    void extrasAreReadFromAListAndFromAMap() {
        String list =
                ", \"extras\": [{\"key\": \"guid\", \"value\": \"g-1\"}, {\"key\": \"la_service\", \"value\": \"524\"}]";
        String map = ", \"extras\": {\"guid\": \"g-1\", \"la_service\": \"524\"}";
        for (String extras : List.of(list, map)) {
            assertThat(values(ckan(extras), "dct:identifier")).containsExactly("g-1");
            assertThat(values(ckan(extras), "dcat:theme")).containsExactly(ESD + "524>");
        }
    }

    @Test
    void extrasEncodedAsJsonAreDecoded() {
        Mapped mapped = ckan(
                ", \"extras\": [{\"key\": \"theme\", \"value\": \"[\\\"transport\\\", \\\"health\\\"]\"},"
                        + " {\"key\": \"language\", \"value\": \"\\\"cy\\\"\"}, {\"key\": \"notes2\", \"value\": \"{broken}\"}]");
        assertThat(values(mapped, "dcat:theme")).containsExactly(THEME + "HEAL>", THEME + "TRAN>");
        assertThat(values(mapped, "dct:title")).containsExactly("Bins@cy");
    }

    @Test
    void whatTheFirstPublisherCallsItComesFirst() {
        Mapped mapped = ckan(", \"extras\": [{\"key\": \"guid\", \"value\": \"first\"}]");
        assertThat(values(mapped, "dct:identifier")).containsExactly("first");
        assertThat(anyValues(mapped, "skos:notation")).containsExactly("k1");
    }

    @Test
    void aTitleThatIsANumberIsATitle() {
        Mapped mapped = map(json(Model.DATAJSON, "d1", "{\"title\": 2014, \"description\": \"d\"}"))
                .getFirst();
        assertThat(values(mapped, "dct:title")).containsExactly("2014@en");
    }

    @Test
    void theNameStandsInForATitleAndTheTitleForADescription() {
        Mapped mapped = map(json(
                        Model.CKAN,
                        "k1",
                        "{\"id\": \"k1\", \"title\": \"\", \"name\": \"street-trees\", \"notes\": null}"))
                .getFirst();
        assertThat(values(mapped, "dct:title")).containsExactly("street trees@en");
        assertThat(values(mapped, "dct:description")).containsExactly("street trees@en");
        assertThat(messages(mapped, "title")).containsExactly("It has no title; its name stands in.");
        assertThat(messages(mapped, "notes")).containsExactly("It has no description; its title stands in.");
    }

    @Test
    void textWithoutALanguageIsTakenForEnglishAndNoted() {
        assertThat(messages(ckan(""), "language"))
                .containsExactly("The record does not say its language; it is taken for English.");
        Mapped welsh = ckan(", \"language\": \"cym\"");
        assertThat(values(welsh, "dct:title")).containsExactly("Bins@cy");
        assertThat(messages(welsh, "language")).isEmpty();
    }

    @Test
    void oneTextALanguageStays() {
        Mapped mapped = dcat("; dct:title \"Another\"@en , \"Biniau\"@cy .");
        assertThat(values(mapped, "dct:title")).containsExactly("Another@en", "Biniau@cy");
        assertThat(messages(mapped, "dct:title")).anyMatch(message -> message.contains("more than one text"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"organization\": {\"title\": \"The City of Leeds Council\", \"name\": \"x\"}'",
        "'\"organization\": {\"title\": \"\", \"name\": \"leeds-city-council\"}'",
        "'\"publisher_uri\": \"https://www.leeds.gov.uk/\"'",
        "'\"publisher_uri\": \"http://statistics.data.gov.uk/id/statistical-geography/E08000035\"'",
        "'\"organization\": {\"title\": \"Open data\", \"name\": \"od\", \"url\": \"https://www.leeds.gov.uk/opendata\"}'"
    })
    void aPublisherIsFoundByNameCodeOrWebSite(String field) {
        assertThat(values(ckan(", " + field), "dct:publisher")).containsExactly(LEEDS);
    }

    @Test
    void aPublisherThatNobodyKnowsIsNeverInvented() {
        Mapped mapped = ckan(", \"organization\": {\"title\": \"Leads City Council\", \"name\": \"x\"}");
        assertThat(values(mapped, "dct:publisher")).isEmpty();
        assertThat(mapped.findings())
                .filteredOn(finding -> finding.message().contains("For review"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("Leads City Council");
                    assertThat(finding.hint()).contains("Leeds City Council (LDS)");
                });
    }

    @Test
    void whoAnswersForTheRegistryStandsInForAPublisher() {
        var source = Harvested.source("https://ckan.example.org", Optional.of(Base.DEFAULT.id("council", "CMD")));
        Mapped mapped = Harvested.MAPPER
                .map(
                        source,
                        List.of(json(Model.CKAN, "k1", "{\"id\": \"k1\", \"title\": \"t\", \"notes\": \"n\"}")),
                        Harvested.NAMES)
                .getFirst();
        assertThat(values(mapped, "dct:publisher")).containsExactly("<" + BASE + "id/council/CMD>");
    }

    @Test
    void servicesThemesAndOtherWordsAreToldApart() {
        Mapped mapped = ckan(
                ", \"la_service\": \"https://id.esd.org.uk/service/524 535\", \"theme-primary\": \"towns-and-cities\","
                        + " \"groups\": [{\"title\": \"Our own theme\"}]");
        assertThat(values(mapped, "dcat:theme")).containsExactly(ESD + "524>", ESD + "535>", THEME + "REGI>");
        assertThat(values(mapped, "dcat:keyword")).containsExactly("Our own theme@en");
    }

    @Test
    void keywordsInOneTextAreParted() {
        assertThat(values(dataJson(", \"keyword\": \"trees; planning, felling\""), "dcat:keyword"))
                .containsExactly("felling@en", "planning@en", "trees@en");
        assertThat(values(dataJson(", \"keyword\": [\"parks, and gardens\", \"trees\"]"), "dcat:keyword"))
                .containsExactly("parks, and gardens@en", "trees@en");
    }

    @ParameterizedTest
    @CsvSource({"E08000035", "https://statistics.data.gov.uk/doc/statistical-geography/E08000035", "Leeds"})
    void anAreaIsNamedByCodeOrCouncil(String area) {
        Mapped mapped = dcat("; dct:spatial [ <http://www.w3.org/2000/01/rdf-schema#label> \"" + area + "\" ] .");
        String expected = "<http://statistics.data.gov.uk/id/statistical-geography/E08000035>";
        assertThat(
                        area.startsWith("http")
                                ? values(dcat("; dct:spatial <" + area + "> ."), "dct:spatial")
                                : values(mapped, "dct:spatial"))
                .containsExactly(expected);
    }

    @Test
    void aBoxOnTheMapIsNoArea() {
        Mapped mapped = dataJson(", \"spatial\": \"-5.72,49.95,-4.16,50.93\"");
        assertThat(values(mapped, "dct:spatial")).isEmpty();
        assertThat(messages(mapped, "spatial")).anyMatch(message -> message.contains("no statistical area"));
    }

    @Test
    void anIntervalWhereADateShouldBeIsAFrequency() {
        Mapped mapped = dataJson(", \"modified\": \"R/P1D\"");
        assertThat(values(mapped, "dct:accrualPeriodicity"))
                .containsExactly("<http://publications.europa.eu/resource/authority/frequency/DAILY>");
        assertThat(values(mapped, "dct:modified")).isEmpty();
        assertThat(messages(mapped, "modified")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{{modified:toISO}}", "06/05/2009", "2024-02-30", "'jeu, 19/12/2019 - 03:00'"})
    void aDateThatIsNoneIsLeftOutAndNoted(String date) {
        Mapped mapped = dataJson(", \"issued\": \"" + date + "\"");
        assertThat(values(mapped, "dct:issued")).isEmpty();
        assertThat(messages(mapped, "issued")).singleElement().asString().contains("not a date");
    }

    @ParameterizedTest
    @CsvSource({"public,PUBLIC", "restricted public,RESTRICTED", "non-public,NON_PUBLIC"})
    void accessLevelsOfDcatUsAreKnown(String level, String right) {
        assertThat(values(dataJson(", \"accessLevel\": \"" + level + "\""), "dct:accessRights"))
                .containsExactly("<http://publications.europa.eu/resource/authority/access-right/" + right + ">");
    }

    @Test
    void whatIsDeletedOrHiddenIsWithdrawn() {
        String withdrawn = "<http://purl.org/adms/status/Withdrawn>";
        assertThat(values(ckan(", \"state\": \"deleted\""), "adms:status")).containsExactly(withdrawn);
        assertThat(values(ckan(", \"private\": true"), "adms:status")).containsExactly(withdrawn);
        assertThat(values(ckan(", \"state\": \"active\", \"private\": false"), "adms:status"))
                .isEmpty();
    }

    @Test
    void versionsAndSeriesAreLinkedUpwards() {
        Mapped mapped = dcat(
                "; dcat:inSeries <https://data.example.org/series> ; dct:isVersionOf <https://data.example.org/all> ;"
                        + " dcat:previousVersion <https://data.example.org/bins/1> ; dcat:version \"2\" .");
        assertThat(values(mapped, "dcat:inSeries")).containsExactly("<https://data.example.org/series>");
        assertThat(values(mapped, "dcat:isVersionOf")).containsExactly("<https://data.example.org/all>");
        assertThat(values(mapped, "dcat:previousVersion")).containsExactly("<https://data.example.org/bins/1>");
        assertThat(values(mapped, "dcat:version")).containsExactly("2");
        assertThat(values(ckan(", \"in_series\": [\"s-1\"]"), "dcat:inSeries"))
                .containsExactly("<https://ckan.example.org/dataset/s-1>");
    }

    @Test
    void aSeriesIsASeries() {
        Mapped mapped = map(Harvested.dcat(
                        "https://data.example.org/s",
                        "<https://data.example.org/s> a dcat:DatasetSeries ; dct:title \"All\"@en ; dct:description \"d\"@en ."))
                .getFirst();
        assertThat(values(mapped, "rdf:type"))
                .containsExactlyInAnyOrder(
                        "<http://www.w3.org/ns/dcat#DatasetSeries>", "<http://www.w3.org/ns/dcat#Dataset>");
    }

    @Test
    void theRecordHasTheRegistrysDateOrNone() {
        assertThat(anyValues(ckan(", \"metadata_modified\": \"2024-03-31T10:20:30.4\""), "dct:modified"))
                .containsExactly("2024-03-31T10:20:30.4^^dateTime");
        Mapped undated = ckan("");
        assertThat(anyValues(undated, "dct:modified")).isEmpty();
        assertThat(undated.findings()).noneMatch(Finding::isError);
    }

    @Test
    void whatIsNotReadIsCountedOnce() {
        Mapped mapped =
                dcat("; <https://w3id.org/localreuse/def#reusedBy> <https://w3id.org/localreuse/id/council/LDS> ;"
                        + " dct:provenance \"p\" .");
        assertThat(mapped.findings())
                .filteredOn(finding -> finding.message().contains("not read"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("2 fields are not read: provenance, reusedBy.");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                });
        assertThat(taken(mapped).statements().stream().map(Object::toString))
                .noneMatch(text -> text.contains("reusedBy"));
    }
}
