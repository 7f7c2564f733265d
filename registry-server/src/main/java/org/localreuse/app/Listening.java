package org.localreuse.app;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the server listens: what Fuseki's builder leaves to the Jetty beneath it. */
final class Listening {

    private Listening() {}

    /** Tunes a server that has not started yet. */
    static void tune(Server server, Settings settings) {
        if (server.getThreadPool() instanceof QueuedThreadPool threads) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        }
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setHost(settings.host());
                silence(listening);
            }
        }
        PlainProblems problems = new PlainProblems();
        server.setErrorHandler(problems);
        server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(problems));
        CompressionHandler compressed = new CompressionHandler(server.getHandler());
        compressed.putCompression(new GzipCompression());
        server.setHandler(new GracefulHandler(compressed));
        server.setStopTimeout(settings.limits().stop().toMillis());
        server.setStopAtShutdown(true);
    }

    /** Nobody needs to know which server this is. */
    private static void silence(ServerConnector connector) {
        HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
        if (http != null) {
            HttpConfiguration configuration = http.getHttpConfiguration();
            configuration.setSendServerVersion(false);
            configuration.setSendXPoweredBy(false);
        }
    }
}
