package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.model.Outcome;
import org.localreuse.ontology.Base;
import org.localreuse.store.Tdb2Store;

/** Loading the same again, into a store that spells some values its own way. */
class ReloadTest {

    private static final String VALUES = """
            organisations:
              - {id: imactivate, name: imactivate, organisationType: company, since: 2010-05}
            projects:
              - id: leeds-bins
                title: {en: Leeds Bins, cy: Biniau Leeds}
                description: An app that says which bin to put out.
                leads: [imactivate]
                stage: live
                since: 2016
                until: 2024-03-31
                openToReuse: true
                outcomes:
                  - {measures: users, value: 50000}
                  - {measures: saving, value: "1.50", currency: GBP}
            """;

    @TempDir
    private Path folder;

    @Test
    void aStoreThatSpellsValuesItsOwnWayHoldsTheSame() {
        try (TestRegister register = new TestRegister(Tdb2Store.open(folder, Base.DEFAULT))) {
            assertThat(register.load("leeds.yaml", VALUES).outcome()).isEqualTo(Outcome.TAKEN);
            long revision = register.store().revision();
            assertThat(register.load("leeds.yaml", VALUES).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(register.store().revision()).isEqualTo(revision);
        }
    }
}
