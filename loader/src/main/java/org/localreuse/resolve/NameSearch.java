package org.localreuse.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.localreuse.resolve.Resolution.Candidate;

/** Looks for the names that a text was perhaps meant to be. */
final class NameSearch {

    /** The likeness of a council whose place begins as the text does. */
    private static final double BEGINNING = 0.8;

    /** Stands for the name that is looked for. */
    private static final Candidate NOTHING = new Candidate(Node.ANY, "", "");

    private NameSearch() {}

    /**
     * The likeliest things, each once, by its likest name.
     *
     * @param compared how many names of each table are compared letter by letter
     */
    static List<Match> likeliest(List<NameTable> tables, String text, int compared) {
        NameForm wanted = NameForm.asked(text, NOTHING);
        Map<Node, Match> found = new LinkedHashMap<>();
        for (NameTable table : tables) {
            table.withPlaceBeginning(wanted.place())
                    .forEach(candidate -> keep(found, new Match(candidate, BEGINNING, false)));
            for (NameForm form : table.like(wanted, compared)) {
                keep(
                        found,
                        new Match(
                                form.candidate(),
                                wanted.likeness(form),
                                wanted.plain().equals(form.plain())));
            }
        }
        return found.values().stream().sorted(Match.LIKELIEST_FIRST).toList();
    }

    static double likeness(String written, String name) {
        return NameForm.asked(written, NOTHING).likeness(NameForm.of(name, NOTHING));
    }

    private static void keep(Map<Node, Match> found, Match match) {
        found.merge(
                match.candidate().iri(),
                match,
                (one, other) -> Match.LIKELIEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
}
