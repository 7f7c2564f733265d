package org.localreuse.app;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.localreuse.intake.Desk;
import org.localreuse.problem.ProblemAnswers;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.BadParameterMapper;
import org.localreuse.rest.CacheHeaders;
import org.localreuse.rest.Conditions;
import org.localreuse.rest.ContextResource;
import org.localreuse.rest.CouncilsResource;
import org.localreuse.rest.DatasetsResource;
import org.localreuse.rest.DocumentWriter;
import org.localreuse.rest.EntityTags;
import org.localreuse.rest.EntryResource;
import org.localreuse.rest.FailureMapper;
import org.localreuse.rest.HealthResource;
import org.localreuse.rest.LicencesResource;
import org.localreuse.rest.NetworkResource;
import org.localreuse.rest.OpenApiResource;
import org.localreuse.rest.OrganisationsResource;
import org.localreuse.rest.ParameterCheck;
import org.localreuse.rest.ProjectsResource;
import org.localreuse.rest.QueriesResource;
import org.localreuse.rest.ReadinessResource;
import org.localreuse.rest.RefusedMapper;
import org.localreuse.rest.ReusesResource;
import org.localreuse.rest.SearchResource;
import org.localreuse.rest.StatsResource;
import org.localreuse.rest.TableWriter;
import org.localreuse.rest.Views;
import org.localreuse.security.BodyLimit;
import org.localreuse.security.BodyReading;
import org.localreuse.security.Credentials;
import org.localreuse.security.HeadRequests;
import org.localreuse.security.Origins;
import org.localreuse.security.RateLimit;
import org.localreuse.security.Rates;
import org.localreuse.security.SecurityHeaders;
import org.localreuse.security.SessionCookie;
import org.localreuse.security.Sessions;
import org.localreuse.sparql.SparqlEndpoint;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Assets;
import org.localreuse.web.PageWriter;
import org.localreuse.web.ProblemsForAll;

/**
 * The server, put together: the one place where the parts that answer requests are made and told of each other. The store is the
 * caller's, who opens it before and closes it after.
 */
public final class RegistryServer implements AutoCloseable {

    /** Jersey warns that a resource which is an instance is no provider, and takes it all the same. Held, or the level is forgotten. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final FusekiServer server;

    private RegistryServer(FusekiServer server) {
        this.server = server;
    }

    /** Puts a server together and starts it. */
    public static RegistryServer start(Settings settings, PublishedStore store, Desk desk, OtherRegistries others) {
        JERSEY.setLevel(Level.SEVERE);
        QueryLibrary library = new QueryLibrary(store.base());
        Views views = new Views(store, library, settings.freshness());
        Sessions sessions = new Sessions(desk.keys(), Clock.systemUTC());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.host().equals(Settings.LOOPBACK))
                .fusekiModules(FusekiModules.empty());
        filters(settings, store, desk, sessions).forEach(filter -> builder.addFilter("/*", filter));
        if (store instanceof EmbeddedStore embedded) {
            SparqlEndpoint.over(embedded, settings.limits().sparql()).mount(builder);
        }
        ResourceConfig resources = resources(store, library, views)
                .registerInstances(Pages.of(store, library, views, desk, sessions))
                .registerInstances(Reconciling.of(store, library))
                .registerInstances(Comparing.of(others, views, store.base()))
                .registerInstances(Intakes.of(desk, views, store.base()))
                .registerInstances(Administrating.of(desk, store, settings.limits()))
                .registerInstances(Exports.of(store, library, views));
        builder.addServlet("/*", new ServletContainer(resources));
        FusekiServer server = builder.build();
        Listening.tune(server.getJettyServer(), settings);
        server.start();
        return new RegistryServer(server);
    }

    private static List<Filter> filters(Settings settings, PublishedStore store, Desk desk, Sessions sessions) {
        Rates rates = settings.limits().rates();
        ProblemAnswers problems = new ProblemsForAll(new PageWriter(Assets.load()));
        return List.of(
                new BodyReading(),
                new HeadRequests(),
                new SecurityHeaders(),
                new Origins(),
                new Credentials(desk.keys(), Clock.systemUTC(), rates, problems),
                new SessionCookie(sessions),
                new RateLimit(rates, problems),
                new BodyLimit(settings.limits().body(), problems),
                new Conditions(store, new EntityTags(Version.OF_THIS_SOFTWARE + " " + settings.freshness())));
    }

    private static ResourceConfig resources(PublishedStore store, QueryLibrary library, Views views) {
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .register(new EntryResource(views, Version.OF_THIS_SOFTWARE))
                .register(new ContextResource())
                .register(new ProjectsResource(views))
                .register(new ReadinessResource(views, store.base()))
                .register(new DatasetsResource(views))
                .register(new CouncilsResource(views))
                .register(new OrganisationsResource(views))
                .register(new LicencesResource(views))
                .register(new ReusesResource(views))
                .register(new NetworkResource(views))
                .register(new StatsResource(views))
                .register(new SearchResource(views))
                .register(new QueriesResource(store, library))
                .register(new OpenApiResource())
                .register(new HealthResource(store))
                .register(new ParameterCheck())
                .register(new CacheHeaders(views))
                .register(new DocumentWriter())
                .register(new TableWriter())
                .register(new RefusedMapper())
                .register(new BadParameterMapper())
                .register(new FailureMapper());
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until it has stopped. */
    public void join() {
        server.join();
    }

    /** Answers what it has begun to answer, then stops. */
    @Override
    public void close() {
        server.stop();
    }
}
