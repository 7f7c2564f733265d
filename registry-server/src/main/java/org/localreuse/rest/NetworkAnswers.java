package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.network.NetworkDocument;
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
            case "csv" ->
                Response.ok(NetworkForms.table(network), Format.CSV_TYPE).build();
            default ->
                Response.ok(NetworkForms.document(network, catalogue), Format.json(headers.getAcceptableMediaTypes()))
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
                        .filter(entry -> Format.fits(accepted, MediaType.valueOf(entry.getValue())))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("json");
    }
}
