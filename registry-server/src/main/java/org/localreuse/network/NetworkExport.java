package org.localreuse.network;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;

/**
 * The network in exchange formats: GraphML for Gephi, yEd, Cytoscape and the like, DOT for Graphviz.
 *
 * @see <a href="http://graphml.graphdrawing.org/">GraphML</a>
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
public final class NetworkExport {

    private final Graph<Vertex, Arc> graph = new DirectedPseudograph<>(Arc.class);
    private final Map<String, Vertex> byId = new HashMap<>();
    private final Map<Vertex, String> names = new HashMap<>();

    /** Exports of that part of the network. */
    public NetworkExport(NetworkDocument network) {
        for (Vertex vertex : network.nodes()) {
            names.put(vertex, "n" + names.size());
            byId.put(vertex.id(), vertex);
            graph.addVertex(vertex);
        }
        for (Arc arc : network.edges()) {
            Vertex source = byId.get(arc.source());
            Vertex target = byId.get(arc.target());
            if (source != null && target != null) {
                graph.addEdge(source, target, arc);
            }
        }
    }

    /** As GraphML, every attribute declared with its type. */
    public String graphml() {
        GraphMLExporter<Vertex, Arc> exporter = new GraphMLExporter<>(this::name);
        attributes(new Vertex("", "", "", ""))
                .keySet()
                .forEach(key -> exporter.registerAttribute(key, AttributeCategory.NODE, AttributeType.STRING));
        attributes(new Arc("", "", "", "", "", "", ""))
                .keySet()
                .forEach(key -> exporter.registerAttribute(key, AttributeCategory.EDGE, AttributeType.STRING));
        exporter.setVertexAttributeProvider(NetworkExport::attributes);
        exporter.setEdgeAttributeProvider(NetworkExport::attributes);
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph, out);
        return out.toString();
    }

    /** As DOT. */
    public String dot() {
        DOTExporter<Vertex, Arc> exporter = new DOTExporter<>(this::name);
        exporter.setVertexAttributeProvider(vertex -> escaped(attributes(vertex)));
        exporter.setEdgeAttributeProvider(arc -> {
            Map<String, Attribute> attributes = new LinkedHashMap<>(attributes(arc));
            attributes.put("label", text(arc.kinds().isEmpty() ? arc.relation() : arc.kinds()));
            return escaped(attributes);
        });
        StringWriter out = new StringWriter();
        exporter.exportGraph(graph, out);
        return out.toString();
    }

    private String name(Vertex vertex) {
        return names.getOrDefault(vertex, "");
    }

    private static Map<String, Attribute> attributes(Vertex vertex) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("iri", text(vertex.id()));
        attributes.put("type", text(vertex.type()));
        attributes.put("label", text(vertex.label()));
        return attributes;
    }

    private static Map<String, Attribute> attributes(Arc arc) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("relation", text(arc.relation()));
        attributes.put("reuse", text(arc.reuse()));
        attributes.put("kinds", text(arc.kinds()));
        attributes.put("status", text(arc.status()));
        attributes.put("since", text(arc.since()));
        return attributes;
    }

    /** A backslash would escape what follows it, and the exporter leaves it as it is. */
    private static Map<String, Attribute> escaped(Map<String, Attribute> attributes) {
        Map<String, Attribute> escaped = new LinkedHashMap<>();
        attributes.forEach(
                (key, value) -> escaped.put(key, text(value.getValue().replace("\\", "\\\\"))));
        return escaped;
    }

    /** Without the characters that XML cannot hold. */
    private static Attribute text(String value) {
        return DefaultAttribute.createAttribute(value.codePoints()
                .filter(letter -> letter == '\t' || letter == '\n' || letter >= ' ' && !Character.isISOControl(letter))
                .filter(letter -> letter < 0xD800 || letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }
}
