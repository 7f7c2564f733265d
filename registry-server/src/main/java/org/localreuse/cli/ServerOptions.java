package org.localreuse.cli;

import java.io.PrintWriter;
import java.net.BindException;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.localreuse.app.HarvestSchedule;
import org.localreuse.app.OtherRegistries;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.intake.Register;
import org.localreuse.rest.Freshness;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ServerOptions {

    @Option(
            names = "--port",
            defaultValue = "3030",
            paramLabel = "PORT",
            description = "The port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = Settings.STANDARD_PORT;

    @Option(
            names = "--host",
            defaultValue = Settings.LOOPBACK,
            paramLabel = "ADDRESS",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = Settings.LOOPBACK;

    @Option(
            names = "--stale-after",
            defaultValue = "12m",
            paramLabel = "TIME",
            converter = StaleAfter.class,
            description = "After how long without a confirmation a reuse that is said to go on counts as stale:"
                    + " days, months or years, such as 90d, 18m or 2y (default: ${DEFAULT-VALUE}).")
    private Period staleAfter = Freshness.STANDARD.staleAfter();

    /** Serves until the process is told to stop. */
    int serve(Register register, Settings.Store where, PrintWriter out) {
        Settings settings = new Settings(
                port, host, register.store().base(), where, Settings.Limits.STANDARD, new Freshness(staleAfter));
        try (HarvestSchedule harvests = HarvestSchedule.of(register);
                RegistryServer server = start(settings, register, harvests)) {
            harvests.begin();
            out.printf("The register is at http://localhost:%d/ (Ctrl-C stops it).%n", server.port());
            out.flush();
            server.join();
        }
        return ExitCode.DONE;
    }

    private static RegistryServer start(Settings settings, Register register, HarvestSchedule harvests) {
        try {
            return RegistryServer.start(
                    settings, register.store(), register.desk(), OtherRegistries.of(register, harvests));
        } catch (FusekiException e) {
            if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(BindException.class::isInstance)) {
                throw new IllegalArgumentException(
                        "Port " + settings.port() + " of " + settings.host()
                                + " cannot be listened on: something else does, or the address is not this machine's."
                                + " Name another with --port.",
                        e);
            }
            throw e;
        }
    }
}
