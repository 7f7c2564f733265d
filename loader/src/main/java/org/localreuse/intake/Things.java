package org.localreuse.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;

/** Reads the IRIs that the registry mints: {@code {base}id/{type}/{key}}, and below that the parts of a thing. */
final class Things {

    private Things() {}

    /** The type in the IRI: {@code project}; empty for an IRI that is not the registry's. */
    static String typeOf(Node thing, Base base) {
        String path = path(thing, base);
        return path.isEmpty() ? "" : path.substring(0, path.indexOf('/'));
    }

    /** What follows the type: {@code leeds-bins}, {@code datamillnorth/leeds-bin-collections}; a foreign IRI as it is. */
    static String keyOf(Node thing, Base base) {
        String path = path(thing, base);
        return path.isEmpty() ? thing.toString() : path.substring(path.indexOf('/') + 1);
    }

    /** The thing that it is a part of: {@code id/project/leeds-bins} of {@code id/project/leeds-bins/barrier/1}; or itself. */
    static Node wholeOf(Node subject, Base base) {
        String path = path(subject, base);
        if (path.isEmpty()) {
            return subject;
        }
        String[] segments = path.split("/", -1);
        int wanted = segments[0].equals("dataset") || segments[0].equals("record") ? 3 : 2;
        if (segments.length <= wanted) {
            return subject;
        }
        return NodeFactory.createURI(
                base.iri() + "id/" + String.join("/", Arrays.asList(segments).subList(0, wanted)));
    }

    /** The things that a graph describes, each with its parts as one. */
    static Set<Node> describedIn(Graph graph, Base base) {
        return graph.stream().map(triple -> wholeOf(triple.getSubject(), base)).collect(Collectors.toSet());
    }

    private static String path(Node thing, Base base) {
        String start = base.iri() + "id/";
        String iri = thing.isURI() ? thing.getURI() : "";
        return iri.startsWith(start) && iri.indexOf('/', start.length()) > 0 ? iri.substring(start.length()) : "";
    }
}
