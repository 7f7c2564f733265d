package org.localreuse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.localreuse.app.Settings;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Register;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.sample.SampleRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./registry demo}: the sample register, loaded and served in one step. */
@Command(
        name = "demo",
        description = {
            "Load the sample register (real projects, councils and reuses) into a store of its own, and serve it.",
            "Started again, it loads only what has changed."
        },
        footer = {"", "Example: ./registry demo --port 3031"},
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--store",
            defaultValue = "data/demo",
            paramLabel = "DIR",
            description = "The folder that holds the demo's store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/demo");

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        RegisterFolder demo = new RegisterFolder(folder, () -> RecordOptions.in(folder), Optional.of(Base.DEFAULT));
        try (Register register = demo.open()) {
            load(register, out);
            return server.serve(register, new Settings.Store.Folder(demo.published()), out);
        }
    }

    private static void load(Register register, PrintWriter out) throws IOException {
        List<SubmissionFile> files = SampleRegister.files();
        if (register.intake().holds(files)) {
            out.println("The sample register is in the store already.");
            return;
        }
        out.println("Loading the sample register …");
        out.flush();
        try (ProgressLine progress = new ProgressLine()) {
            LoadReport report = register.intake().load(Principal.OPERATOR, files, LoadOptions.DEFAULT, progress);
            progress.clear();
            new ReportText(out, false).summarise(report);
            out.flush();
        }
    }
}
