package org.localreuse.ontology;

import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The start of every IRI that a deployment mints: {@code {base}id/…} for things, {@code {base}graph/…} for named graphs. The
 * base is data, not a host: the server maps {@code {base}X} to its own path {@code /X}. The vocabulary itself ({@code def#},
 * {@code concept/}, {@code scheme/}) always stays under {@link #DEFAULT}, whatever the base.
 */
public record Base(String iri) {

    /** The base of the vocabulary, and of deployments that do not choose another. */
    public static final Base DEFAULT = new Base("https://w3id.org/localreuse/");

    /** Refuses a base that is not an absolute http(s) IRI ending in a slash, or that has a query or fragment. */
    public Base {
        URI uri = URI.create(iri);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web
                || uri.getHost() == null
                || !iri.endsWith("/")
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("The base must be an http or https IRI that ends in a slash, such as "
                    + "https://w3id.org/localreuse/: " + iri);
        }
    }

    /** The IRI of the thing {@code {base}id/{type}/{key}}. The key must already be in IRI form. */
    public Node id(String type, String key) {
        return NodeFactory.createURI(iri + "id/" + type + "/" + key);
    }

    /** The IRI of the named graph {@code {base}graph/{name}}, such as {@code ref/councils} or {@code meta}. */
    public Node graph(String name) {
        return NodeFactory.createURI(iri + "graph/" + name);
    }

    /** The registry itself, which carries the revision: {@code {base}id/registry}. */
    public Node registry() {
        return NodeFactory.createURI(iri + "id/registry");
    }

    /** The concept {@code {slug}} of {@code {scheme}}, the same under every base. */
    public static Node concept(String scheme, String slug) {
        return NodeFactory.createURI(DEFAULT.iri + "concept/" + scheme + "/" + slug);
    }

    /** The concept scheme, the same under every base. */
    public static Node scheme(String scheme) {
        return NodeFactory.createURI(DEFAULT.iri + "scheme/" + scheme);
    }
}
