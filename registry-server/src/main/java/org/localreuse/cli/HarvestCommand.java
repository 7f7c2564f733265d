package org.localreuse.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.harvest.HarvestReport;
import org.localreuse.harvest.Harvesting;
import org.localreuse.intake.Register;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry harvest}: the datasets of other registries. */
@Command(
        name = "harvest",
        description = "Fetch what other registries list, and publish the difference from the last time.",
        footer = {
            "",
            "Example: ./registry harvest https://datamillnorth.org --type ckan --dry-run",
            "Example: ./registry harvest datamillnorth-org",
            "An address that is new is set up as ./registry sources add does. Cut short, run it again: it goes on there."
        },
        mixinStandardHelpOptions = true)
final class HarvestCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final SourceOptions options = new SourceOptions();

    @Parameters(
            paramLabel = "URL|ID",
            description = "Addresses, or ids as ./registry sources list shows them (default: all that are set up).")
    private List<String> targets = List.of();

    @Option(names = "--dry-run", description = "Show what it would bring; publish nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept-shrinking",
            description = "Publish also where so much is gone that you would be asked: it is right.")
    private boolean acceptShrinking;

    @Option(
            names = "--again",
            description = "Fetch and read everything again, whatever the servers say of what has not changed.")
    private boolean again;

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        try (Register register = store.folder().openExisting();
                Harvesting harvesting = Harvesting.over(register)) {
            List<Map<String, Object>> told = new ArrayList<>();
            boolean allWell = true;
            for (Source source : sources(register)) {
                allWell &= harvest(harvesting, source, told, out);
            }
            if (json) {
                out.println(JSON.writeValueAsString(told));
            }
            out.flush();
            return allWell ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    private boolean harvest(Harvesting harvesting, Source source, List<Map<String, Object>> told, PrintWriter out) {
        try (HarvestLine progress = new HarvestLine()) {
            if (source.type() == SourceType.PUBLICCODE) {
                return project(harvesting.project(source, dryRun), told, out);
            }
            HarvestReport report =
                    harvesting.datasets(source, new HarvestOptions(dryRun, acceptShrinking, again), progress);
            progress.close();
            if (json) {
                told.add(HarvestJson.of(report));
            } else {
                new HarvestText(out).print(report);
            }
            return report.isDone() && report.difference().quarantined() == 0;
        } catch (FeedBroken broken) {
            spec.commandLine().getErr().println(source.title() + " (" + source.id() + "): " + broken.getMessage());
            told.add(Map.of("source", source.id(), "state", "broken", "message", String.valueOf(broken.getMessage())));
            return false;
        }
    }

    private boolean project(LoadReport report, List<Map<String, Object>> told, PrintWriter out) {
        if (json) {
            told.add(ReportJson.members(report));
        } else {
            new ReportText(out, false).print(report);
        }
        return !report.anythingRefused();
    }

    private List<Source> sources(Register register) {
        List<Source> known = register.record().harvests().sources();
        if (targets.isEmpty() && known.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No registry was set up yet: name an address, or see ./registry sources add.");
        }
        return targets.isEmpty()
                ? known
                : targets.stream()
                        .map(target -> source(register, known, target))
                        .toList();
    }

    private Source source(Register register, List<Source> known, String target) {
        Optional<Source> setUp = known.stream()
                .filter(source -> source.id().equals(target)
                        || source.address().toString().equals(target))
                .findFirst();
        if (setUp.isPresent()) {
            return setUp.get();
        }
        if (!target.contains(":")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no source '" + target + "'. ./registry sources list shows them; an address begins with"
                            + " https://.");
        }
        Source source = options.of(URI.create(target), register.record());
        register.record().harvests().put(source, Instant.now());
        return source;
    }
}
