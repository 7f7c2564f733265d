package org.localreuse.app;

import java.util.Set;
import org.localreuse.export.BadgeResource;
import org.localreuse.export.CatalogueResource;
import org.localreuse.export.DcatCatalogue;
import org.localreuse.export.DumpResource;
import org.localreuse.export.FeedsResource;
import org.localreuse.export.Places;
import org.localreuse.export.PubliccodeResource;
import org.localreuse.export.Sitemap;
import org.localreuse.export.SitemapResource;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.GraphWriter;
import org.localreuse.web.Negotiator;

/** What is given back to others, put together: the part of the composition root that knows {@code export}. */
final class Exports {

    private Exports() {}

    static Set<Object> of(PublishedStore store, QueryLibrary library, Views views) {
        Negotiator negotiator = new Negotiator(GraphWriter.withOurPrefixes());
        return Set.of(
                new CatalogueResource(new DcatCatalogue(store, library), store, views, negotiator),
                new DumpResource(store, library),
                new FeedsResource(store, library, views),
                new PubliccodeResource(store, library, views),
                new BadgeResource(views),
                new SitemapResource(new Places(store, library, views), Sitemap.MOST));
    }
}
