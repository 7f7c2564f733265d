package org.localreuse.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Register;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Principal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./registry validate}: the report alone. */
@Command(
        name = "validate",
        description = {
            "Check files and folders, and say what a load would take. Nothing is written.",
            "Where there is a store, names of what it describes are known too."
        },
        footer = {"", "Example: ./registry validate reuses.csv --verbose"},
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final ReportOptions reporting = new ReportOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Inputs.Found found = inputs.find();
        try (Register register = store.folder().openToLook();
                ProgressLine progress = new ProgressLine()) {
            LoadReport report =
                    register.intake().load(Principal.OPERATOR, found.files(), LoadOptions.DRY_RUN, progress);
            progress.clear();
            reporting.print(report, found, spec.commandLine().getOut());
            return report.anythingRefused() ? ExitCode.SOME_REFUSED : ExitCode.DONE;
        }
    }
}
