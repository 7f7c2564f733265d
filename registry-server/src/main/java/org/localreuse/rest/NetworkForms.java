package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.network.NetworkDocument;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;

/** The forms of a network that are ours: JSON and CSV. The others are in {@link org.localreuse.network.NetworkExport}. */
public final class NetworkForms {

    private NetworkForms() {}

    /** As JSON. */
    public static Document document(NetworkDocument network, Catalogue catalogue) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", Document.CONTEXT);
        if (!network.root().isEmpty()) {
            members.put("root", network.root());
        }
        members.put("nodes", network.nodes().stream().map(NetworkForms::node).toList());
        members.put("edges", network.edges().stream().map(NetworkForms::edge).toList());
        members.put("truncated", network.truncated());
        members.put("asOf", catalogue.asOf().toString());
        return new Document(members);
    }

    private static Map<String, Object> node(Vertex vertex) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", vertex.id());
        members.put("type", vertex.type());
        members.put("label", vertex.label());
        putKnown(members, "href", vertex.href());
        return members;
    }

    private static Map<String, Object> edge(Arc arc) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", arc.source());
        members.put("target", arc.target());
        members.put("relation", arc.relation());
        putKnown(members, "reuse", arc.reuse());
        if (!arc.reuse().isEmpty()) {
            members.put(
                    "kinds",
                    arc.kinds().isEmpty() ? List.of() : List.of(arc.kinds().split(" ")));
        }
        putKnown(members, "status", arc.status());
        putKnown(members, "since", arc.since());
        return members;
    }

    private static void putKnown(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }

    /** As a list of edges. */
    public static Table table(NetworkDocument network) {
        Map<String, String> labels = new LinkedHashMap<>();
        network.nodes().forEach(node -> labels.put(node.id(), node.label()));
        return new Table(
                List.of(
                        "source",
                        "target",
                        "relation",
                        "source_label",
                        "target_label",
                        "reuse",
                        "kinds",
                        "status",
                        "since"),
                network.edges().stream()
                        .map(arc -> List.<Object>of(
                                arc.source(),
                                arc.target(),
                                arc.relation(),
                                labels.getOrDefault(arc.source(), ""),
                                labels.getOrDefault(arc.target(), ""),
                                arc.reuse(),
                                arc.kinds().replace(' ', '|'),
                                arc.status(),
                                arc.since()))
                        .toList());
    }
}
