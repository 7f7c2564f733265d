package org.localreuse.app;

import java.util.Set;
import org.localreuse.identity.SameDatasets;
import org.localreuse.ontology.Base;
import org.localreuse.rest.DuplicateList;
import org.localreuse.rest.DuplicatesResource;
import org.localreuse.rest.SourcesResource;
import org.localreuse.rest.Views;
import org.localreuse.web.Addresses;
import org.localreuse.web.desk.DuplicatePages;

/** What tells of other registries and compares their records, put together. */
final class Comparing {

    private Comparing() {}

    static Set<Object> of(OtherRegistries others, Views views, Base base) {
        SameDatasets same = others.same();
        DuplicatePages pages = new DuplicatePages(same, views, new Addresses(base));
        return Set.of(
                new DuplicatesResource(same, new DuplicateList(views), base),
                new SourcesResource(others.harvests(), others.now()),
                new org.localreuse.web.desk.DuplicatesResource(same, pages));
    }
}
