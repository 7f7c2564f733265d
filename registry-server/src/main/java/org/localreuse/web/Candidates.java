package org.localreuse.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.localreuse.ontology.LR;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Views;

/** Finds projects that a council does not lead or reuse yet, those with most known reuses first. */
final class Candidates {

    private static final int MOST_NAMES = 5;

    private final Views views;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Description facts;

    Candidates(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
        this.catalogue = views.catalogue();
        this.facts = new Description(catalogue.facts());
    }

    /**
     * What fits.
     *
     * @param council a register or GSS code; empty for any
     * @param words to look for; empty for all
     */
    List<Candidate> of(String council, String words) {
        Set<String> own = council.isEmpty() ? Set.of() : own(council);
        Optional<Node> type = council.isEmpty()
                ? Optional.empty()
                : facts.iri(addresses.thing("council", council), ORG.classification);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", words);
        asked.put("sort", "-reuses");
        return projects(asked).stream()
                .filter(item -> !own.contains(iri(item)))
                .map(item -> candidate(item, type))
                .toList();
    }

    private Set<String> own(String council) {
        return projects(Map.of("council", council)).stream()
                .map(Candidates::iri)
                .collect(Collectors.toSet());
    }

    private List<Item> projects(Map<String, String> asked) {
        return views.projects().page(catalogue, Asked.of(asked), Integer.MAX_VALUE).items().stream()
                .map(item -> new Item(item, catalogue.references(), addresses))
                .toList();
    }

    private static String iri(Item item) {
        return String.valueOf(item.members().get("id"));
    }

    private Candidate candidate(Item item, Optional<Node> type) {
        List<Node> reusers = facts.subjects(LR.reuseOf, NodeFactory.createURI(iri(item))).stream()
                .flatMap(reuse -> facts.iris(reuse, LR.reuser).stream())
                .distinct()
                .toList();
        List<Node> like = reusers.stream()
                .filter(reuser -> type.isPresent()
                        && facts.iris(reuser, ORG.classification).contains(type.get()))
                .toList();
        return new Candidate(
                item.link(),
                item.text("description").shortened(220),
                List.of(
                        new Fact("Whom to ask", item.links("leads"), List.of()),
                        new Fact("Stage", item.concepts("stage", "project-stage"), List.of()),
                        new Fact("Code and materials", item.concepts("openness", "openness"), List.of()),
                        new Fact("Licence", item.links("licence"), List.of())),
                item.number("knownReuses"),
                names(like.isEmpty() ? reusers : like),
                !like.isEmpty());
    }

    private List<Value> names(List<Node> organisations) {
        return organisations.stream()
                .map(one -> new Value(new Text(catalogue.references().name(one), ""), addresses.of(one.getURI())))
                .sorted(Comparator.comparing(Value::text))
                .limit(MOST_NAMES)
                .toList();
    }
}
