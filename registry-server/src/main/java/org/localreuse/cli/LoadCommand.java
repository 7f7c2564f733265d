package org.localreuse.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Register;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Principal;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./registry load}: takes files and folders in. */
@Command(
        name = "load",
        description = "Take files and folders in: each is read, checked, and published as one submission.",
        footer = {"", "Example: ./registry load submissions/ --report report.txt"},
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final ReportOptions reporting = new ReportOptions();

    @Option(names = "--dry-run", description = "Say what would be taken, and write nothing.")
    private boolean dryRun;

    @Option(names = "--atomic", description = "All or nothing: where one input is refused, none is taken.")
    private boolean atomic;

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "The licence of the statements, where an input does not say: OGL-UK-3.0, CC-BY-4.0 …")
    private @Nullable String licence;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Inputs.Found found = inputs.find();
        try (Register register = register();
                ProgressLine progress = new ProgressLine()) {
            LoadOptions options = new LoadOptions(
                    dryRun, atomic, inputs.source().map(NodeFactory::createURI), licence(register), Optional.empty());
            LoadReport report = register.intake().load(Principal.OPERATOR, found.files(), options, progress);
            progress.clear();
            reporting.print(report, found, spec.commandLine().getOut());
            return report.anythingRefused() ? ExitCode.SOME_REFUSED : ExitCode.DONE;
        }
    }

    private Register register() {
        return dryRun ? store.folder().openToLook() : store.folder().open();
    }

    private Optional<Node> licence(Register register) {
        if (licence == null) {
            return Optional.empty();
        }
        Resolution resolution = register.names().resolve(Kind.LICENCE, licence);
        return switch (resolution) {
            case Resolution.Found found -> Optional.of(found.iri());
            case Resolution.Ambiguous ambiguous -> throw unknownLicence(ambiguous.candidates());
            case Resolution.Unknown unknown -> throw unknownLicence(unknown.nearest());
        };
    }

    private ParameterException unknownLicence(List<Resolution.Candidate> nearest) {
        String keys = nearest.stream().map(Resolution.Candidate::key).collect(Collectors.joining(", "));
        return new ParameterException(
                spec.commandLine(),
                "'" + licence + "' is no licence that the registry knows."
                        + (keys.isEmpty() ? "" : " Nearest: " + keys + "."));
    }
}
