package org.localreuse.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;

/**
 * How one thing is mentioned in the description of another: its IRI, its key, its label and where its own description is.
 */
public final class References {

    /** The first part of the path under {@code id/}, and the list under {@code /api} that has such things. */
    private static final Map<String, String> LISTS = Map.of(
            "project", "projects",
            "dataset", "datasets",
            "council", "councils",
            "organisation", "organisations",
            "reuse", "reuses");

    private final Base base;
    private final Map<Node, String> labels;
    private final Map<Node, String> licences;
    private final Set<Node> described;

    /**
     * @param licences each licence with the key that its address has
     * @param described everything else that has a description of its own; what is not ours among it is a dataset
     */
    References(Base base, Map<Node, String> labels, Map<Node, String> licences, Set<Node> described) {
        this.base = base;
        this.labels = labels;
        this.licences = licences;
        this.described = described;
    }

    /** {@code {id, key, label, href}}, without what is not known. */
    public Map<String, Object> of(Node thing) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", thing.toString());
        key(thing).ifPresent(key -> members.put("key", key));
        label(thing).ifPresent(label -> members.put("label", label));
        href(thing).ifPresent(href -> members.put("href", href));
        return members;
    }

    /** The display label: English if there is one. */
    public Optional<String> label(Node thing) {
        return Optional.ofNullable(labels.get(thing));
    }

    /** The label, or else the key, or else the IRI. */
    public String name(Node thing) {
        return label(thing).or(() -> key(thing)).orElse(thing.toString());
    }

    /** What a user writes to mean it: a slug, a register code, {@code registry/id}, an SPDX id; the IRI of what is not ours. */
    public Optional<String> key(Node thing) {
        String licence = licences.get(thing);
        if (licence != null) {
            return Optional.of(licence);
        }
        return local(thing)
                .map(path -> path[1])
                .or(() -> described.contains(thing) ? Optional.of(thing.toString()) : Optional.empty());
    }

    /** The address of its description, from the root of this server. */
    public Optional<String> href(Node thing) {
        String licence = licences.get(thing);
        if (licence != null) {
            return Optional.of("/api/licences/" + licence);
        }
        if (!described.contains(thing)) {
            return Optional.empty();
        }
        return local(thing)
                .map(path -> "/api/" + LISTS.get(path[0]) + "/" + path[1])
                .or(() -> Optional.of(
                        "/api/datasets?iri=" + URLEncoder.encode(thing.toString(), StandardCharsets.UTF_8)));
    }

    /** The IRI of the thing with that key under {@code id/{type}/}. */
    public Node iri(String type, String key) {
        return NodeFactory.createURI(base.iri() + "id/" + type + "/" + key);
    }

    /** Type and key of a thing of ours that has a description of its own. */
    private Optional<String[]> local(Node thing) {
        String start = base.iri() + "id/";
        if (!thing.isURI() || !thing.getURI().startsWith(start)) {
            return Optional.empty();
        }
        String[] path = thing.getURI().substring(start.length()).split("/", 2);
        boolean known = path.length == 2 && LISTS.containsKey(path[0]);
        boolean whole = known && (path[0].equals("dataset") ? path[1].split("/").length == 2 : !path[1].contains("/"));
        return whole ? Optional.of(path) : Optional.empty();
    }
}
