package org.localreuse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void tellsProgramsWhatIsKnownAndLeavesOutTheRest() {
        Finding finding = new Finding(
                Severity.ERROR,
                Position.row(4, 9),
                "reusers",
                "Who reused it",
                "Leads City Council",
                "No organisation of this name is known.",
                "an organisation",
                "'Leads City Council': did you mean Leeds City Council (LDS)?");
        assertThat(finding.members())
                .containsExactly(
                        entry("severity", "error"),
                        entry("row", 4),
                        entry("line", 9),
                        entry("path", "reusers"),
                        entry("label", "Who reused it"),
                        entry("value", "Leads City Council"),
                        entry("message", "No organisation of this name is known."),
                        entry("expected", "an organisation"),
                        entry("hint", "'Leads City Council': did you mean Leeds City Council (LDS)?"));
        assertThat(Finding.note(Severity.HINT, Position.UNKNOWN, "All is well.", "")
                        .members())
                .containsExactly(entry("severity", "hint"), entry("message", "All is well."));
    }

    @Test
    void aLongValueIsShortened() {
        Finding finding = new Finding(Severity.ADVICE, Position.line(1), "", "", "x".repeat(5_000), "Long.", "", "");
        assertThat(finding.value()).hasSizeLessThan(130).endsWith("…");
        assertThat(finding.isError()).isFalse();
    }

    @Test
    void aReportIsInTheOrderOfTheInput() {
        Finding whole = Finding.refusal(Position.UNKNOWN, "All of it.", "");
        Finding early = Finding.refusal(new Position(2, 1), "Early.", "");
        Finding later = Finding.refusal(new Position(2, 7), "Later.", "");
        Finding last = Finding.refusal(new Position(30, 1), "Last.", "");
        FileReport report = new FileReport(
                "x.yaml", Outcome.REFUSED, Optional.empty(), 0, 1, 0, List.of(last, later, whole, early));
        assertThat(report.findings()).containsExactly(whole, early, later, last);
    }
}
