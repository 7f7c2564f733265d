package org.localreuse.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;

/**
 * A list of terms: its top concepts with everything narrower.
 *
 * @param slug as it is called in its address
 */
public record Scheme(String slug, String title, String description, List<Member> tops) {

    private static final String START = Base.scheme("").getURI();

    /** Copies the list. */
    public Scheme {
        tops = List.copyOf(tops);
    }

    /** A concept with those that are narrower. */
    public record Member(Link link, String definition, List<Text> otherNames, List<Member> narrower) {

        /** Copies the lists. */
        public Member {
            otherNames = List.copyOf(otherNames);
            narrower = List.copyOf(narrower);
        }
    }

    /** Every scheme of the graph, without its members, by title. */
    public static List<Scheme> all(Graph concepts) {
        Description facts = new Description(concepts);
        return facts.instances(SKOS.ConceptScheme).stream()
                .map(node -> head(facts, node, List.of()))
                .sorted((a, b) -> a.title().compareTo(b.title()))
                .toList();
    }

    /** One scheme with its members; empty where the graph has none of that name. */
    public static Optional<Scheme> find(Graph concepts, String slug, Addresses addresses) {
        Description facts = new Description(concepts);
        Node scheme = Base.scheme(slug);
        if (!concepts.contains(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode())) {
            return Optional.empty();
        }
        List<Member> tops = facts.subjects(SKOS.topConceptOf, scheme).stream()
                .map(top -> member(facts, top, addresses))
                .toList();
        return Optional.of(head(facts, scheme, tops));
    }

    private static Scheme head(Description facts, Node scheme, List<Member> tops) {
        return new Scheme(
                scheme.getURI().substring(START.length()),
                facts.label(scheme),
                facts.text(scheme, DCTerms.description),
                tops);
    }

    private static Member member(Description facts, Node concept, Addresses addresses) {
        return new Member(
                new Link(facts.label(concept), addresses.of(concept.getURI())),
                facts.text(concept, SKOS.definition),
                facts.texts(concept, SKOS.altLabel),
                facts.subjects(SKOS.broader, concept).stream()
                        .map(narrower -> member(facts, narrower, addresses))
                        .toList());
    }
}
