package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Finding;
import org.localreuse.model.SubmissionFile;

/** Refused rows come back with their reasons, and can be handed in again once they are mended. */
class RefusedRowsTest {

    private static final String ORGANISATIONS = """
            id;name;organisation_type;homepage
            a;"A; and B";company;https://a.example/
            b;"The ""B""
            of two lines";companny;https://b.example/

            c;C;company;c.example
            d;D;company
            """;

    private static List<Finding> findings(SubmissionFile file) {
        return Golden.draft(file).entries().stream()
                .flatMap(entry -> entry.findings().stream())
                .toList();
    }

    private static String refused(SubmissionFile file) {
        return new String(RefusedRows.of(file, findings(file)).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void givesTheRowsBackAsTheyWereWithTheReasonBefore() {
        String back = refused(Golden.text("organisations.csv", ORGANISATIONS));
        assertThat(back.lines()).first().isEqualTo("\uFEFFerror;id;name;organisation_type;homepage");
        assertThat(back)
                .contains("'companny': did you mean company?")
                .contains(";b;\"The \"\"B\"\"\nof two lines\";companny;https://b.example/\r\n")
                .contains(";c;C;company;c.example\r\n")
                .contains(";d;D;company\r\n")
                .doesNotContain("A; and B");
        assertThat(back).contains("Homepage (homepage): A web address is expected");
    }

    @Test
    void whatIsMendedIsTakenAndItsReasonIsNotRead() {
        String back = refused(Golden.text("organisations.csv", ORGANISATIONS))
                .replace(";companny;", ";company;")
                .replace(";c.example", ";https://c.example/")
                .replace(";d;D;company", ";d;D;company;");
        Draft draft = Golden.draft(Golden.text("mended.csv", back));
        Golden.assertNothingRefused(draft);
        assertThat(draft.entries()).hasSize(3);
    }

    @Test
    void whatIsStillWrongCarriesItsNewReasonOnly() {
        String once = refused(Golden.text("organisations.csv", ORGANISATIONS));
        String twice = refused(Golden.text("organisations.csv", once.replace(";companny;", ";company;")));
        assertThat(twice.lines()).first().isEqualTo("\uFEFFerror;id;name;organisation_type;homepage");
        assertThat(twice).doesNotContain("of two lines").contains(";c;C;company;c.example");
        assertThat(twice.split("web address is expected", -1)).hasSize(2);
    }

    @Test
    void aTableWithoutFaultAndWhatIsNoTableGiveNothing() {
        SubmissionFile good = Golden.text("organisations.csv", "id,name\na,A\n");
        assertThat(RefusedRows.of(good, findings(good))).isEqualTo(Optional.empty());
        SubmissionFile yaml = Golden.text("x.yaml", "projects: [{id: a, title: A, stage: lives}]");
        assertThat(RefusedRows.of(yaml, findings(yaml))).isEmpty();
    }
}
