package org.localreuse.app;

import java.util.HashSet;
import java.util.Set;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.media.multipart.MultiPartProperties;
import org.localreuse.intake.Desk;
import org.localreuse.intake.History;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.reconcile.Reconciliation;
import org.localreuse.rest.Views;
import org.localreuse.security.Sessions;
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
import org.localreuse.web.PastDocuments;
import org.localreuse.web.PreviewResource;
import org.localreuse.web.ProblemPages;
import org.localreuse.web.ProblemsResource;
import org.localreuse.web.QueryResource;
import org.localreuse.web.ReadinessPageResource;
import org.localreuse.web.SchemeResource;
import org.localreuse.web.SignedInPages;
import org.localreuse.web.SourceResource;
import org.localreuse.web.Unconfirmed;
import org.localreuse.web.ViewResource;
import org.localreuse.web.VocabularyResource;
import org.localreuse.web.desk.Accounts;
import org.localreuse.web.desk.ConfirmPages;
import org.localreuse.web.desk.HandInResource;
import org.localreuse.web.desk.MySubmissionResource;
import org.localreuse.web.desk.MySubmissionsResource;
import org.localreuse.web.desk.ReceiptResource;
import org.localreuse.web.desk.SignInResource;
import org.localreuse.web.desk.SignOutResource;
import org.localreuse.web.desk.ToConfirmResource;

/** The pages and what dereferences identifiers, put together: the part of the composition root that knows {@code web}. */
final class Pages {

    private Pages() {}

    /** What a client of the reconciliation service shows of a thing. */
    static Set<Object> reconciled(Reconciliation reconciliation, Base base) {
        Addresses addresses = new Addresses(base);
        return Set.of(new PreviewResource(reconciliation, addresses), new ViewResource(reconciliation, addresses));
    }

    /** @param sessions of those who sign in with a browser */
    static Set<Object> of(PublishedStore store, QueryLibrary library, Views views, Desk desk, Sessions sessions) {
        Addresses addresses = new Addresses(store.base());
        Set<Object> pages = new HashSet<>(reading(store, library, views, addresses, desk.history()));
        Accounts accounts = new Accounts(store, library, views, addresses, desk.keys());
        pages.addAll(desk(desk, accounts, sessions));
        pages.add(new ToConfirmResource(
                desk.confirmations(), views, new ConfirmPages(views, addresses, new Unconfirmed(views, addresses))));
        return pages;
    }

    private static Set<Object> reading(
            PublishedStore store, QueryLibrary library, Views views, Addresses addresses, History history) {
        Assets assets = Assets.load();
        Negotiator negotiator = new Negotiator(GraphWriter.withOurPrefixes());
        Known known = new Known(store, library, addresses, history);
        PastDocuments past = new PastDocuments(history, library, views, addresses, negotiator);
        Documents documents = new Documents(store, library, views, addresses);
        return Set.of(
                new AssetResource(assets),
                new PageWriter(assets),
                new ProblemPages(),
                new SignedInPages(),
                new ProblemsResource(),
                new HomeResource(views, addresses),
                new FindResource(views, addresses),
                new ListResource(views, addresses),
                new QueryResource(library, store.base()),
                new ReadinessPageResource(views, addresses),
                new IdentifierResource(known, addresses),
                new DocumentResource(addresses, known, documents, past, negotiator),
                new ConceptResource(store, library, views, addresses, negotiator),
                new SourceResource(store, library, addresses, negotiator),
                new VocabularyResource(negotiator),
                new DatasetDescriptionResource(store, library, views, negotiator),
                new SchemeResource(addresses, negotiator));
    }

    /** Uploads stay in memory: the size of a request is bounded before, and nobody's file lies about on a disk. */
    private static Set<Object> desk(Desk desk, Accounts accounts, Sessions sessions) {
        return Set.of(
                new MultiPartFeature(),
                new MultiPartProperties()
                        .bufferThreshold(MultiPartProperties.BUFFER_THRESHOLD_MEMORY_ONLY)
                        .resolver(),
                new SignInResource(sessions),
                new SignOutResource(sessions),
                new HandInResource(desk.submissions(), accounts),
                new ReceiptResource(desk.submissions(), accounts),
                new MySubmissionsResource(desk.submissions(), accounts),
                new MySubmissionResource(desk.submissions(), accounts));
    }
}
