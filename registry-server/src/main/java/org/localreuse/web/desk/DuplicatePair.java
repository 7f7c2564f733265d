package org.localreuse.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.localreuse.rest.Listings.Listing;
import org.localreuse.web.Fact;
import org.localreuse.web.Item;
import org.localreuse.web.Text;
import org.localreuse.web.Value;
import org.localreuse.web.Words;

/**
 * Two records that may be of the same dataset, side by side.
 *
 * @param other the one that is suggested to stand for both
 * @param likely in percent
 * @param form what was said of them, where the form has to be mended
 */
public record DuplicatePair(Side one, Side other, int likely, List<String> reasons, DuplicateForm form) {

    /** Copies the reasons. */
    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }

    /** One of the two. */
    public record Side(String iri, Value link, List<Fact> facts) {

        /** Copies the facts. */
        public Side {
            facts = List.copyOf(facts);
        }

        static Side of(Item dataset, List<Listing> listings) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact("Published by", dataset.links("publisher"), List.of()));
            facts.add(new Fact("Listed in", listings.stream().map(Side::listed).toList(), List.of()));
            facts.add(new Fact("Licence", dataset.links("licence"), List.of()));
            Text about = dataset.text("description").shortened(240);
            facts.add(
                    new Fact("About", about.value().isEmpty() ? List.of() : List.of(new Value(about, "")), List.of()));
            facts.add(new Fact(
                    "Known reuses", List.of(Value.of(Words.number(dataset.number("knownReuses")))), List.of()));
            return new Side(String.valueOf(dataset.members().get("id")), dataset.link(), facts);
        }

        private static Value listed(Listing listing) {
            String since = listing.firstSeen()
                    .map(when -> ", since " + Words.date(when))
                    .orElse("");
            String gone = listing.goneSince()
                    .map(when -> "; no more since " + Words.date(when))
                    .orElse("");
            return Value.of(listing.registry() + since + gone);
        }
    }
}
