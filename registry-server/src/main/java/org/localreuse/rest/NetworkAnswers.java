package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.network.NetworkDocument;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;
import org.localreuse.network.NetworkExport;

/** Answers with a part of the network, in the format asked for. */
final class NetworkAnswers {

    static final String GRAPHML = "application/graphml+xml";
    static final String DOT = "text/vnd.graphviz";

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("json", MediaType.APPLICATION_JSON);
        TYPES.put("graphml", GRAPHML);
        TYPES.put("dot", DOT);
        TYPES.put("csv", Format.CSV);
    }

    private NetworkAnswers() {}

    static Response of(NetworkDocument network, Catalogue catalogue, Asked asked, HttpHeaders headers) {
        String format = format(asked, headers);
        return switch (format) {
            case "graphml" ->
                Response.ok(new NetworkExport(network).graphml(), GRAPHML + ";charset=UTF-8")
                        .build();
            case "dot" ->
                Response.ok(new NetworkExport(network).dot(), DOT + ";charset=UTF-8")
                        .build();
            case "csv" -> Response.ok(table(network), Format.CSV_TYPE).build();
            default ->
                Response.ok(json(network, catalogue), MediaType.APPLICATION_JSON_TYPE)
                        .build();
        };
    }

    private static String format(Asked asked, HttpHeaders headers) {
        List<String> allowed = List.copyOf(TYPES.keySet());
        if (asked.one("format").isPresent()) {
            return Format.of(asked.one("format"), headers.getAcceptableMediaTypes(), allowed);
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> TYPES.entrySet().stream()
                        .filter(entry -> MediaType.valueOf(entry.getValue()).isCompatible(accepted))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("json");
    }

    private static Document json(NetworkDocument network, Catalogue catalogue) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", Document.CONTEXT);
        if (!network.root().isEmpty()) {
            members.put("root", network.root());
        }
        members.put("nodes", network.nodes().stream().map(NetworkAnswers::node).toList());
        members.put("edges", network.edges().stream().map(NetworkAnswers::edge).toList());
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

    private static Table table(NetworkDocument network) {
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
