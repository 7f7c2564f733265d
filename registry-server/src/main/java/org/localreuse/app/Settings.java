package org.localreuse.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.localreuse.ontology.Base;
import org.localreuse.rest.Freshness;
import org.localreuse.security.Rates;
import org.localreuse.sparql.SparqlLimits;

/**
 * What a server is started with. Read once; a value that cannot be meant stops the start with a message that names it.
 *
 * @param port 0 for any that is free
 * @param host the address to listen on; loopback unless the operator says otherwise
 * @param store where the published data are
 * @param limits what one request may cost
 * @param freshness for how long the word that a reuse goes on is trusted
 */
public record Settings(int port, String host, Base base, Store store, Limits limits, Freshness freshness) {

    /** The port of the HTTP contract. */
    public static final int STANDARD_PORT = 3030;

    /** This machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Refuses a port out of range and an empty host. */
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port must be from 0 to 65535: " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host to listen on must not be empty");
        }
    }

    /** On loopback, with the standard limits. */
    public static Settings onLoopback(int port, Base base, Store store) {
        return new Settings(port, LOOPBACK, base, store, Limits.STANDARD, Freshness.STANDARD);
    }

    /** Where the published data are. */
    public sealed interface Store {

        /** In this process's memory, gone when it ends. */
        record InMemory() implements Store {}

        /** In a folder of this machine. */
        record Folder(Path path) implements Store {}

        /** In another engine. {@code update} and {@code graphs} are needed only to publish. */
        record Remote(URI sparql, Optional<URI> update, Optional<URI> graphs) implements Store {
            /** Refuses addresses that are not on the web. */
            public Remote {
                checkWeb("sparql", sparql);
                update.ifPresent(address -> checkWeb("update", address));
                graphs.ifPresent(address -> checkWeb("graphs", address));
            }

            private static void checkWeb(String name, URI address) {
                if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                    throw new IllegalArgumentException(
                            "The address of --" + name + " must start with http:// or https://: " + address);
                }
            }
        }
    }

    /**
     * What one request may cost.
     *
     * @param sparql of a query of the public endpoint
     * @param body how many bytes a request may bring
     * @param stop how long a stop waits for requests that are being answered
     * @param rates how often one client may ask
     */
    public record Limits(SparqlLimits sparql, long body, Duration stop, Rates rates) {

        /** For a public server. */
        public static final Limits STANDARD =
                new Limits(SparqlLimits.DEFAULT, 10L * 1024 * 1024, Duration.ofSeconds(10), Rates.STANDARD);

        /** Refuses limits that would let nothing through. */
        public Limits {
            if (body < 1 || stop.isNegative()) {
                throw new IllegalArgumentException("Limits must be positive");
            }
        }
    }
}
