package org.localreuse.cli;

import java.io.PrintWriter;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
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

    /** Serves until the process is told to stop. */
    int serve(Register register, Settings.Store where, PrintWriter out) {
        Settings settings = new Settings(port, host, register.store().base(), where, Settings.Limits.STANDARD);
        try (RegistryServer server = RegistryServer.start(settings, register.store())) {
            out.printf("The register is at http://localhost:%d/ (Ctrl-C stops it).%n", server.port());
            out.flush();
            server.join();
        }
        return ExitCode.DONE;
    }
}
