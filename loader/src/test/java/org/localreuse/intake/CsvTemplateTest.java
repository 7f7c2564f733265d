package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Outcome;
import org.localreuse.model.SubmissionFile;
import org.localreuse.submission.CsvTemplate;
import org.localreuse.submission.CsvTemplate.Column;

/** Whoever fills a template in as its example row shows is not refused. */
class CsvTemplateTest {

    @Test
    void theExampleRowsAreTakenTogether() {
        try (TestRegister register = new TestRegister()) {
            List<SubmissionFile> files = CsvTemplate.lists().stream()
                    .map(list -> CsvTemplate.of(list).orElseThrow())
                    .map(template -> TestRegister.file(template.fileName(), template.csv()))
                    .toList();
            List<FileReport> reports = register.load(files, LoadOptions.DEFAULT).files();
            assertThat(reports.stream().flatMap(report -> report.findings().stream()))
                    .filteredOn(Finding::isError)
                    .isEmpty();
            assertThat(reports).hasSize(4).extracting(FileReport::outcome).containsOnly(Outcome.TAKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "projects, title description stage leads",
        "reuses, reusers reuse_of reuse_kinds status",
        "datasets, id title description",
        "organisations, name"
    })
    void tellsWhichColumnsARowNeeds(String list, String required) {
        List<Column> columns = CsvTemplate.of(list).orElseThrow().columns();
        assertThat(columns)
                .filteredOn(column -> column.required()
                        && !column.name().contains("_1")
                        && !column.name().startsWith("contact"))
                .extracting(Column::name)
                .containsExactlyInAnyOrder(required.split(" "));
        assertThat(columns).allSatisfy(column -> {
            assertThat(column.label()).isNotBlank();
            assertThat(column.expected()).isNotBlank();
            assertThat(column.description()).isNotBlank();
        });
    }

    @Test
    void whatIsNestedHasNumberedColumns() {
        assertThat(CsvTemplate.of("projects").orElseThrow().columns())
                .extracting(Column::name)
                .contains(
                        "contact_team_name",
                        "component_1",
                        "component_1_component_kind",
                        "barrier_1",
                        "grant_1_funder");
    }

    @Test
    void thereIsNoTemplateOfWhatIsNoList() {
        assertThat(CsvTemplate.of("councils")).isEmpty();
    }
}
