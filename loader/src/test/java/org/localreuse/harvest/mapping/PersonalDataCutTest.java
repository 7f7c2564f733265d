package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.harvest.mapping.Harvested.anyValues;
import static org.localreuse.harvest.mapping.Harvested.ckan;
import static org.localreuse.harvest.mapping.Harvested.dataJson;
import static org.localreuse.harvest.mapping.Harvested.dcat;
import static org.localreuse.harvest.mapping.Harvested.messages;
import static org.localreuse.harvest.mapping.Harvested.taken;
import static org.localreuse.harvest.mapping.Harvested.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Finding;

/** What must not come in with a harvest: persons, and how to reach them. */
class PersonalDataCutTest {

    @Test
    void addressesAndNumbersAreCutOutOfTextsAndNoted() {
        Mapped mapped =
                ckan(", \"license_id\": \"ask jane.roe@leeds.gov.uk\", \"tags\": [{\"name\": \"ring 0113 222 4444\"}],"
                        + " \"description\": \"x\"");
        assertThat(values(mapped, "dcat:keyword")).containsExactly("ring [removed]@en");
        assertThat(anyValues(mapped, "dct:description")).contains("ask [removed]@en");
        assertThat(messages(mapped, "tags")).anyMatch(message -> message.contains("cut out"));
        assertNobody(mapped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to jane.roe@leeds.gov.uk please.",
                "jane (at) leeds.gov.uk",
                "Ring +44 113 222 4444.",
                "mailto:jane@leeds.gov.uk"
            })
    void aDescriptionIsNotRefusedForThem(String description) {
        Mapped mapped = Harvested.map(Harvested.json(
                        Model.DATAJSON, "d", "{\"title\": \"Bins\", \"description\": \"" + description + "\"}"))
                .getFirst();
        assertThat(values(mapped, "dct:description")).singleElement().asString().contains("[removed]");
        assertThat(messages(mapped, "description")).singleElement().asString().contains("cut out");
        assertNobody(mapped);
    }

    @ParameterizedTest
    @CsvSource({
        "Jo Trelawney, jo.trelawney@cornwall.gov.uk",
        "Jo Trelawney, jotrelawney@cornwall.gov.uk",
        "'', jo.trelawney@cornwall.gov.uk"
    })
    void aPersonIsNoContact(String name, String mailbox) {
        Mapped mapped =
                dataJson(", \"contactPoint\": {\"fn\": \"" + name + "\", \"hasEmail\": \"mailto:" + mailbox + "\"}");
        assertThat(values(mapped, "dcat:contactPoint")).isEmpty();
        assertThat(messages(mapped, "contactPoint")).containsExactly("The contact may be a person and was left out.");
        assertNobody(mapped);
    }

    @Test
    void aTeamKeepsOnlyASharedMailbox() {
        Mapped shared = ckan(", \"contact-name\": \"Open Data Team\", \"contact-email\": \"opendata@leeds.gov.uk\"");
        assertThat(anyValues(shared, "vcard:fn")).containsExactly("Open Data Team");
        assertThat(anyValues(shared, "vcard:hasEmail")).containsExactly("<mailto:opendata@leeds.gov.uk>");
        Mapped personal = ckan(
                ", \"contact-name\": \"Open Data Team\", \"contact-email\": \"business.intelligence@york.gov.uk\"");
        assertThat(anyValues(personal, "vcard:fn")).containsExactly("Open Data Team");
        assertThat(anyValues(personal, "vcard:hasEmail")).isEmpty();
    }

    @Test
    void aSharedMailboxWithoutANameIsThePublishers() {
        Mapped mapped = ckan(
                ", \"contact-email\": \"enquiries@leeds.gov.uk\", \"organization\": {\"title\": \"Leeds City Council\"}");
        assertThat(anyValues(mapped, "vcard:fn")).containsExactly("Leeds City Council");
    }

    @Test
    void whatIsSaidToBeAPersonIsOne() {
        Mapped mapped = dcat(
                "; dcat:contactPoint [ a vcard:Individual ; vcard:fn \"Data Team\" ; vcard:hasEmail <mailto:data@leeds.gov.uk> ] .");
        assertThat(values(mapped, "dcat:contactPoint")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "opendata, true",
        "gisteam, true",
        "waste-data, true",
        "data2, true",
        "jane.roe, false",
        "victoriasmith, false",
        "felicity, false"
    })
    void aMailboxIsSharedIfItsNameSaysSo(String mailbox, boolean shared) {
        assertThat(Contacts.isShared(mailbox)).isEqualTo(shared);
    }

    private static void assertNobody(Mapped mapped) {
        assertThat(taken(mapped).statements().stream().map(Object::toString))
                .noneMatch(text -> text.contains("jane") || text.contains("trelawney") || text.contains("222 4444"));
        assertThat(mapped.findings()).extracting(Finding::value).noneMatch(value -> value.contains("@"));
    }
}
