package org.localreuse.app;

import java.util.Set;
import org.localreuse.intake.Desk;
import org.localreuse.sparql.GraphReading;
import org.localreuse.sparql.GraphStoreResource;
import org.localreuse.sparql.UpdateResource;
import org.localreuse.sparql.WriteRefusedMapper;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;

/** What administrators write by, put together. Nothing where another engine holds what is published, as with {@code /sparql}. */
final class Administrating {

    private Administrating() {}

    static Set<Object> of(Desk desk, PublishedStore store, Settings.Limits limits) {
        if (!(store instanceof EmbeddedStore embedded)) {
            return Set.of();
        }
        return desk.administration()
                .<Set<Object>>map(administration -> Set.of(
                        new UpdateResource(administration, limits.sparql(), limits.body()),
                        new GraphStoreResource(administration, new GraphReading(embedded, limits.sparql())),
                        new WriteRefusedMapper()))
                .orElseGet(Set::of);
    }
}
