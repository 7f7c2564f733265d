package org.localreuse.web.desk;

import java.util.List;
import org.localreuse.web.Fact;
import org.localreuse.web.Value;

/** What a submission says of one thing. */
public record StatedThing(Value thing, List<Fact> facts) {

    /** Copies the list. */
    public StatedThing {
        facts = List.copyOf(facts);
    }
}
