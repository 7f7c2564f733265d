package org.localreuse.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.store.PublishedStore;

/** Everything known of one thing: as a graph, and as the members of its JSON document. */
public final class Descriptions {

    private final PublishedStore store;
    private final QueryLibrary library;

    Descriptions(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.library = library;
    }

    /** What kind of thing is described, and with which query. */
    public enum Kind {
        PROJECT,
        DATASET,
        ORGANISATION,
        LICENCE,
        REUSE;

        private String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The statements about a thing and about what belongs to it; empty when there are none. */
    public Graph graph(Kind kind, Node thing) {
        return store.read(link -> graph(link, kind, thing));
    }

    private Graph graph(RDFLink link, Kind kind, Node thing) {
        return library.get("describe-" + kind.parameter()).construct(link, Map.of(kind.parameter(), thing.getURI()));
    }

    /** A project, with its reuse counts and the sources of each fact. */
    public Map<String, Object> project(Catalogue catalogue, Node project) {
        Map<String, Object> members = described(catalogue, Kind.PROJECT, project);
        counts(catalogue, catalogue.reuses().of(project), members);
        catalogue.updated(project).ifPresent(when -> members.put("updated", when.toString()));
        String self = links(catalogue, project, members);
        link(members, "reuses", self + "/reuses");
        link(members, "network", self + "/network");
        return members;
    }

    /** A dataset, with its reuse counts, the records of it in registries and the projects that use it. */
    public Map<String, Object> dataset(Catalogue catalogue, Node dataset) {
        Map<String, Object> members = described(catalogue, Kind.DATASET, dataset);
        members.put("open", DatasetList.isOpen(catalogue, dataset));
        Listings.settle(catalogue, dataset, members);
        members.put("gone", Listings.isGone(catalogue, dataset));
        members.put("sameAs", sameAs(catalogue, dataset));
        members.put("usedBy", references(catalogue, catalogue.subjects(Terms.USES_DATASET, dataset)));
        members.put("producedBy", references(catalogue, catalogue.subjects(Terms.PRODUCES_DATASET, dataset)));
        counts(catalogue, catalogue.reuses().of(dataset), members);
        String self = links(catalogue, dataset, members);
        link(
                members,
                "reuses",
                self.contains("?") ? self.replace("datasets?iri=", "reuses?dataset=") : self + "/reuses");
        return members;
    }

    /** The other records of the same dataset, with where they are listed. */
    private static List<Map<String, Object>> sameAs(Catalogue catalogue, Node dataset) {
        List<Map<String, Object>> others = references(catalogue, Duplicates.of(catalogue, dataset));
        List<Map<String, Object>> listed = new ArrayList<>();
        for (Map<String, Object> other : others) {
            Node node = NodeFactory.createURI(String.valueOf(other.get("id")));
            Map<String, Object> members = new LinkedHashMap<>(other);
            members.put("registries", Listings.members(catalogue, node));
            members.put("gone", Listings.isGone(catalogue, node));
            listed.add(members);
        }
        return listed;
    }

    /** A council or another organisation, with what it publishes, leads and reuses. */
    public Map<String, Object> organisation(Catalogue catalogue, Node organisation) {
        Map<String, Object> members = described(catalogue, Kind.ORGANISATION, organisation);
        members.put("publishes", references(catalogue, published(catalogue, organisation)));
        members.put("owns", references(catalogue, catalogue.subjects(Terms.LEAD, organisation)));
        members.put("partnerIn", references(catalogue, catalogue.subjects(Terms.PARTNER, organisation)));
        counts(catalogue, catalogue.reuses().by(organisation), members);
        String self = links(catalogue, organisation, members);
        if (catalogue.is(organisation, Terms.COUNCIL)) {
            link(members, "reuses", self + "/reuses?role=reuser");
            link(members, "reusedByOthers", self + "/reuses?role=source");
        } else {
            String key = catalogue.references().key(organisation).orElse(organisation.toString());
            link(members, "reuses", "/api/reuses?by=" + key);
            link(members, "reusedByOthers", "/api/reuses?from=" + key);
        }
        return members;
    }

    /** A licence. */
    public Map<String, Object> licence(Catalogue catalogue, Node licence) {
        Map<String, Object> members = described(catalogue, Kind.LICENCE, licence);
        links(catalogue, licence, members);
        return members;
    }

    /** A reuse, with what each side claims of it. */
    public Map<String, Object> reuse(Catalogue catalogue, Node reuse) {
        Map<String, Object> members = described(catalogue, Kind.REUSE, reuse);
        ReuseList.settle(catalogue, reuse, members);
        links(catalogue, reuse, members);
        return members;
    }

    private Map<String, Object> described(Catalogue catalogue, Kind kind, Node thing) {
        return store.read(link -> {
            Map<String, Object> members = catalogue.frame().of(graph(link, kind, thing), thing);
            members.put("sources", sources(catalogue, link, thing));
            members.put("asOf", catalogue.asOf().toString());
            return members;
        });
    }

    private List<Map<String, Object>> sources(Catalogue catalogue, RDFLink link, Node thing) {
        Map<String, Map<String, Object>> byGraph = new TreeMap<>();
        library.get("sources-of")
                .forEach(link, Map.of("thing", thing.getURI()), row -> source(catalogue, row, byGraph));
        return List.copyOf(byGraph.values());
    }

    private static void source(Catalogue catalogue, Row row, Map<String, Map<String, Object>> byGraph) {
        String graph = row.iri("graph").orElseThrow();
        Map<String, Object> members = byGraph.computeIfAbsent(graph, key -> {
            Map<String, Object> created = new LinkedHashMap<>();
            created.put("graph", graph);
            created.put("at", row.text("when").orElse(""));
            created.put("by", new ArrayList<>());
            created.put("primarySources", new TreeSet<String>());
            created.put("states", new TreeSet<String>());
            return created;
        });
        row.node("who").map(catalogue.references()::of).ifPresent(who -> add(members, "by", who));
        row.text("source").ifPresent(source -> add(members, "primarySources", source));
        row.iri("property")
                .ifPresent(property -> add(members, "states", catalogue.frame().nameOf(property)));
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> members, String name, Object value) {
        Collection<Object> values = (Collection<Object>) members.get(name);
        if (values != null && !values.contains(value)) {
            values.add(value);
        }
    }

    private static void counts(Catalogue catalogue, Set<Node> all, Map<String, Object> members) {
        List<Node> reuses = catalogue.reuses().counted(all);
        Map<String, Integer> byKind = new TreeMap<>();
        Map<String, Integer> byStatus = new TreeMap<>();
        for (Node reuse : reuses) {
            catalogue
                    .values(reuse, Terms.REUSE_KIND)
                    .forEach(kind -> byKind.merge(Concepts.slug(kind), 1, Integer::sum));
            catalogue
                    .reuses()
                    .status(reuse)
                    .ifPresent(status -> byStatus.merge(Concepts.slug(status), 1, Integer::sum));
        }
        members.put("knownReuses", reuses.size());
        members.put("knownReusesByKind", byKind);
        members.put("knownReusesByStatus", byStatus);
    }

    private static List<Node> published(Catalogue catalogue, Node organisation) {
        return catalogue.subjects(Terms.PUBLISHER, organisation).stream()
                .filter(thing -> catalogue.is(thing, Terms.DATASET))
                .toList();
    }

    private static List<Map<String, Object>> references(Catalogue catalogue, Collection<Node> things) {
        return things.stream()
                .distinct()
                .sorted(Comparator.comparing((Node thing) ->
                                Words.fold(catalogue.references().name(thing)))
                        .thenComparing(Terms.BY_IRI))
                .map(catalogue.references()::of)
                .toList();
    }

    private static String links(Catalogue catalogue, Node thing, Map<String, Object> members) {
        String self = catalogue.references().href(thing).orElse("");
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", self);
        members.put("links", links);
        return self;
    }

    @SuppressWarnings("unchecked")
    private static void link(Map<String, Object> members, String name, String href) {
        ((Map<String, Object>) Objects.requireNonNull(members.get("links"))).put(name, href);
    }
}
