package org.localreuse.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localreuse.app.Settings;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;
import org.localreuse.store.EngineEndpoints;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.RemoteStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./registry serve}: the server. */
@Command(
        name = "serve",
        description = "Serve a register: pages, JSON under /api, SPARQL under /sparql.",
        footer = {
            "",
            "Example: ./registry serve --store data/registry --port 3030",
            "Example: ./registry serve --sparql http://localhost:3040/ds/sparql --update http://localhost:3040/ds/update"
                    + " --graphs http://localhost:3040/ds/data"
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @ArgGroup(exclusive = false, heading = "%nOn another SPARQL 1.1 engine, in place of a store folder:%n")
    private @Nullable Engine engine;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Where another engine answers. */
    static final class Engine {
        @Option(names = "--sparql", required = true, paramLabel = "URL", description = "Its SPARQL query service.")
        private URI sparql = URI.create("");

        @Option(names = "--update", required = true, paramLabel = "URL", description = "Its SPARQL update service.")
        private URI update = URI.create("");

        @Option(names = "--graphs", required = true, paramLabel = "URL", description = "Its Graph Store service.")
        private URI graphs = URI.create("");

        private PublishedStore open(Base base) {
            return RemoteStore.connect(new EngineEndpoints(sparql, update, graphs), base);
        }
    }

    @Override
    public Integer call() {
        Settings.Store where = engine == null
                ? new Settings.Store.Folder(store.folder().published())
                : new Settings.Store.Remote(engine.sparql, Optional.of(engine.update), Optional.of(engine.graphs));
        try (Register register = engine == null ? store.folder().openExisting() : elsewhere(engine)) {
            return server.serve(register, where, spec.commandLine().getOut());
        }
    }

    private Register elsewhere(Engine other) {
        return store.folder().open(() -> other.open(store.base()));
    }
}
