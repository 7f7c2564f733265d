package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.localreuse.ontology.Base;

/** Licences as registries write them: a well-known IRI, and what they wrote beside it. */
class LicenceMappingTest {

    private static final String OGL = "<http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>";
    private static final String OGL2 = "<http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/>";
    private static final String CC_BY = "<http://creativecommons.org/licenses/by/4.0/>";

    private static String concept(String slug) {
        return "<" + Base.concept("licence", slug).getURI() + ">";
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3",
        "nationalarchives.gov.uk/doc/open-government-licence/version/3",
        "uk-ogl3",
        "OGL-UK-3.0",
        "Open Government Licence v3.0",
        "<a href='https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' target='_blank'>OGL</a>",
        "<p>Contains public sector information licensed under the Open Government Licence v3.0.</p>",
        "This data is released under the Open Government Licence (OGL) (v3) - (c) Crown copyright 2024"
    })
    void theThirdOpenGovernmentLicenceIsKnownHoweverItIsWritten(String written) {
        boolean bare = written.startsWith("nationalarchives");
        Mapped mapped = dataJson(", \"license\": \"" + (bare ? "https://" : "") + written + "\"");
        assertThat(values(mapped, "dct:license")).containsExactly(OGL);
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/legalcode, CC_BY",
        "http://creativecommons.org/licenses/by/4.0/deed.cy, CC_BY",
        "CC-BY-4.0, CC_BY",
        "https://creativecommons.org/licenses/by/2.5/dk/, other-open",
        "https://creativecommons.org/licenses/by-nc/3.0/, other-restricted",
        "cc-by, other-open",
        "other-pd, other-open",
        "other-closed, other-restricted",
        "Other (Not Open), other-restricted"
    })
    void otherLicencesKeepTheirVersionOrAreOnesOfTheirSort(String written, String expected) {
        assertThat(values(ckan(", \"license_id\": \"" + written + "\""), "dct:license"))
                .containsExactly(expected.equals("CC_BY") ? CC_BY : concept(expected));
    }

    @Test
    void theAddressGoesBeforeTheCodeAndTheCodeBeforeTheTitle() {
        Mapped mapped = ckan(", \"license_id\": \"uk-ogl\", \"license_title\": \"UK Open Government Licence (OGL)\","
                + " \"license_url\": \"http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/\"");
        assertThat(values(mapped, "dct:license")).containsExactly(OGL2);
        Mapped titled = ckan(", \"license_id\": \"notspecified\", \"license_title\": \"Open Government Licence v3.0\"");
        assertThat(values(titled, "dct:license")).containsExactly(OGL);
    }

    @Test
    void whatTheRegistryWroteIsKept() {
        Mapped mapped = ckan(", \"license_id\": \"uk-ogl\", \"license_title\": \"UK Open Government Licence (OGL)\"");
        assertThat(anyValues(mapped, "dct:description")).contains("uk-ogl · UK Open Government Licence (OGL)@en");
        assertThat(anyValues(mapped, "odrs:dataLicense")).containsExactly(OGL);
        assertThat(messages(mapped, "license_id")).singleElement().asString().contains("No version is given");
        assertThat(values(dataJson(", \"license\": \"" + OGL.substring(1, OGL.length() - 1) + "\""), "dct:rights"))
                .isEmpty();
    }

    @Test
    void unknownNotStatedAndAbsentAreKeptApart() {
        Mapped unknown = ckan(", \"license_id\": \"terms of our own\"");
        assertThat(values(unknown, "dct:license")).containsExactly(concept("unknown"));
        assertThat(anyValues(unknown, "dct:description")).contains("terms of our own@en");
        assertThat(messages(unknown, "license_id")).singleElement().asString().contains("does not have this licence");
        for (String field :
                new String[] {"\"license_id\": \"notspecified\"", "\"license_id\": \"\"", "\"license_id\": null"}) {
            assertThat(values(ckan(", " + field), "dct:license")).as(field).containsExactly(concept("not-stated"));
        }
        assertThat(values(dataJson(", \"license\": \"\""), "dct:license")).containsExactly(concept("not-stated"));
        assertThat(values(dcat("; dct:license \"\" ."), "dct:license")).containsExactly(concept("not-stated"));
        assertThat(values(ckan(""), "dct:license")).isEmpty();
        assertThat(values(dataJson(""), "dct:license")).isEmpty();
        assertThat(values(dcat("."), "dct:license")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "This data is not available under the Open Government Licence v3.0.",
        "'Either the Open Government Licence v3.0 or CC BY 4.0, as you like'"
    })
    void aSentenceThatDeniesOneOrNamesTwoIsLeftToPeople(String sentence) {
        assertThat(values(dataJson(", \"license\": \"" + sentence + "\""), "dct:license"))
                .containsExactly(concept("unknown"));
    }

    @Test
    void rightsMayHoldTheLicenceAndTheWordsToNameItsSource() {
        Mapped mapped = dcat("; dct:rights <" + OGL.substring(1, OGL.length() - 1)
                + "> , [ odrs:attributionText \"(c) Leeds City Council\" ] .");
        assertThat(values(mapped, "dct:license")).containsExactly(OGL);
        assertThat(anyValues(mapped, "odrs:attributionText")).containsExactly("(c) Leeds City Council@en");
    }

    @Test
    void aLicenceThatIsDescribedIsKnownByItsTitle() {
        Mapped mapped =
                dcat("; dct:license [ a dct:LicenseDocument ; dct:title \"Creative Commons Attribution 4.0\" ] .");
        assertThat(values(mapped, "dct:license")).containsExactly(CC_BY);
    }
}
