package org.localreuse.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;

/**
 * What the lists filter, sort and show, in memory, as of one revision: the statements about everything that is listed, the display
 * labels and the concept schemes. Immutable once made; made again when the revision moves.
 */
public final class Catalogue {

    private static final List<Node> CLASSES = List.of(
            Terms.PROJECT,
            Terms.COMPONENT,
            Terms.BARRIER_ENCOUNTER,
            Terms.DATASET,
            Terms.DISTRIBUTION_CLASS,
            Terms.RECORD,
            Terms.REUSE,
            Terms.COUNCIL,
            Terms.ORGANISATION,
            Terms.PARTNERSHIP,
            Terms.LICENCE_DOCUMENT);

    private final Registered registered;
    private final Graph facts = GraphFactory.createGraphMem();
    private final Map<Node, List<Node>> byClass = new HashMap<>();
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<Node, Instant> updated = new HashMap<>();
    private final Concepts concepts;
    private final References references;
    private final ReuseIndex reuses;
    private final JsonFrame frame;
    private final Freshness freshness;

    /** The revision that it shows, and when that one was published. */
    private record Registered(long revision, Instant modified) {}

    private Catalogue(RDFLink link, QueryLibrary library, Base base, JsonTerms terms, Freshness freshness) {
        this.freshness = freshness;
        registered = library
                .get("registry-revision")
                .select(
                        link,
                        Map.of(),
                        row -> new Registered(
                                row.integer("revision").orElse(0),
                                row.text("modified").flatMap(Times::instant).orElse(Instant.EPOCH)))
                .stream()
                .findFirst()
                .orElse(new Registered(0, Instant.EPOCH));
        library.get("labels")
                .forEach(
                        link,
                        Map.of(),
                        row -> labels.put(
                                row.node("thing").orElseThrow(),
                                row.text("label").orElseThrow()));
        CLASSES.forEach(type -> read(link, library, type));
        concepts = new Concepts(library.get("concepts").select(link, Map.of(), row -> row));
        references = new References(base, labels, licenceKeys(), described());
        frame = new JsonFrame(terms, references);
        reuses = new ReuseIndex(facts, ofClass(Terms.REUSE), library.get("claims"), link);
    }

    /** Reads everything on one link, so at one revision where the engine can promise that. */
    static Catalogue read(RDFLink link, QueryLibrary library, Base base, JsonTerms terms, Freshness freshness) {
        return new Catalogue(link, library, base, terms, freshness);
    }

    private void read(RDFLink link, QueryLibrary library, Node type) {
        Set<Node> things = new TreeSet<>(Terms.BY_IRI);
        Map<String, String> parameters = Map.of("class", type.getURI());
        library.get("statements-of-class").forEach(link, parameters, row -> {
            Node thing = row.node("thing").orElseThrow();
            things.add(thing);
            facts.add(Triple.create(
                    thing, row.node("property").orElseThrow(), row.node("value").orElseThrow()));
        });
        byClass.put(type, List.copyOf(things));
        if (type.equals(Terms.PROJECT) || type.equals(Terms.DATASET)) {
            library.get("last-published")
                    .forEach(
                            link,
                            parameters,
                            row -> row.text("updated")
                                    .flatMap(Times::instant)
                                    .ifPresent(when ->
                                            updated.put(row.node("thing").orElseThrow(), when)));
        }
    }

    private Set<Node> described() {
        Set<Node> described = new HashSet<>(otherOrganisations());
        described.addAll(ofClass(Terms.PROJECT));
        described.addAll(ofClass(Terms.DATASET));
        described.addAll(ofClass(Terms.COUNCIL));
        described.addAll(ofClass(Terms.REUSE));
        return described;
    }

    private Map<Node, String> licenceKeys() {
        return ofClass(Terms.LICENCE_DOCUMENT).stream()
                .collect(Collectors.toMap(
                        licence -> licence,
                        licence -> first(licence, Terms.NOTATION)
                                .map(Node::getLiteralLexicalForm)
                                .orElseGet(() -> licence.getURI()
                                        .substring(licence.getURI().lastIndexOf('/') + 1))));
    }

    public long revision() {
        return registered.revision();
    }

    /** When the revision was published. */
    public Instant asOf() {
        return registered.modified();
    }

    /** The statements about everything of the listed classes. */
    public Graph facts() {
        return facts;
    }

    public References references() {
        return references;
    }

    /** Writes what a graph says of a thing as JSON, with references to what this catalogue holds. */
    public JsonFrame frame() {
        return frame;
    }

    Concepts concepts() {
        return concepts;
    }

    ReuseIndex reuses() {
        return reuses;
    }

    /** For how long the word that a reuse goes on is trusted. */
    Freshness freshness() {
        return freshness;
    }

    /**
     * Where a reuse is said to go on and nobody confirmed it lately: the day on which somebody last did, or the empty text where nobody
     * ever did.
     */
    public Optional<String> lapsed(Node reuse) {
        return freshness.isStale(this, reuse)
                ? Optional.of(reuses.lastConfirmed(reuse).orElse(""))
                : Optional.empty();
    }

    /** The organisations whose dispute of a reuse stands. */
    public List<Node> disputers(Node reuse) {
        return reuses.disputers(reuse);
    }

    /** Everything of that class, by IRI. */
    List<Node> ofClass(Node type) {
        return byClass.getOrDefault(type, List.of());
    }

    /** Organisations that are no councils, by IRI. */
    List<Node> otherOrganisations() {
        Set<Node> found = new TreeSet<>(Terms.BY_IRI);
        found.addAll(ofClass(Terms.ORGANISATION));
        found.addAll(ofClass(Terms.PARTNERSHIP));
        ofClass(Terms.COUNCIL).forEach(found::remove);
        return List.copyOf(found);
    }

    boolean is(Node thing, Node type) {
        return Collections.binarySearch(ofClass(type), thing, Terms.BY_IRI) >= 0;
    }

    /** When something new about it came in. */
    Optional<Instant> updated(Node thing) {
        return Optional.ofNullable(updated.get(thing));
    }

    List<Node> values(Node thing, Node property) {
        return facts.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    List<Node> subjects(Node property, Node value) {
        return facts.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
    }

    Optional<Node> first(Node thing, Node property) {
        return values(thing, property).stream().min(Terms.BY_IRI);
    }

    boolean has(Node thing, Node property, Node value) {
        return facts.contains(thing, property, value);
    }

    /** The licences of a thing, of its parts and of its distributions. */
    List<Node> licences(Node thing) {
        List<Node> holders = new ArrayList<>(List.of(thing));
        holders.addAll(values(thing, Terms.DISTRIBUTION));
        holders.addAll(values(thing, Terms.HAS_PART));
        holders.addAll(subjects(Terms.PART_OF, thing));
        return holders.stream()
                .flatMap(holder -> values(holder, Terms.LICENCE).stream())
                .distinct()
                .toList();
    }
}
