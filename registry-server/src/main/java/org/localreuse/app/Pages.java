package org.localreuse.app;

import java.util.Set;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Addresses;
import org.localreuse.web.AssetResource;
import org.localreuse.web.Assets;
import org.localreuse.web.ConceptResource;
import org.localreuse.web.DatasetDescriptionResource;
import org.localreuse.web.DocumentResource;
import org.localreuse.web.Documents;
import org.localreuse.web.FindResource;
import org.localreuse.web.GraphWriter;
import org.localreuse.web.HomeResource;
import org.localreuse.web.IdentifierResource;
import org.localreuse.web.Known;
import org.localreuse.web.ListResource;
import org.localreuse.web.Negotiator;
import org.localreuse.web.PageWriter;
import org.localreuse.web.ProblemPages;
import org.localreuse.web.ProblemsResource;
import org.localreuse.web.QueryResource;
import org.localreuse.web.SchemeResource;
import org.localreuse.web.SourceResource;
import org.localreuse.web.VocabularyResource;

/** The pages and what dereferences identifiers, put together: the part of the composition root that knows {@code web}. */
final class Pages {

    private Pages() {}

    static Set<Object> of(PublishedStore store, QueryLibrary library, Views views) {
        Assets assets = Assets.load();
        Addresses addresses = new Addresses(store.base());
        Negotiator negotiator = new Negotiator(GraphWriter.withOurPrefixes());
        Known known = new Known(store, library, addresses);
        Documents documents = new Documents(store, library, views, addresses);
        return Set.of(
                new AssetResource(assets),
                new PageWriter(assets),
                new ProblemPages(),
                new ProblemsResource(),
                new HomeResource(views, addresses),
                new FindResource(views, addresses),
                new ListResource(views, addresses),
                new QueryResource(library, store.base()),
                new IdentifierResource(known),
                new DocumentResource(addresses, known, documents, negotiator),
                new ConceptResource(store, library, views, addresses, negotiator),
                new SourceResource(store, library, addresses, negotiator),
                new VocabularyResource(negotiator),
                new DatasetDescriptionResource(store, library, views, negotiator),
                new SchemeResource(addresses, negotiator));
    }
}
