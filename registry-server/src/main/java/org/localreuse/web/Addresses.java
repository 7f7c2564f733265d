package org.localreuse.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;

/** Where a page of this site tells about a thing, and which thing a path of this site stands for. */
public final class Addresses {

    private final Base base;
    private final Map<String, String> licenceKeys = new TreeMap<>();
    private final Map<String, Node> licences = new TreeMap<>();

    public Addresses(Base base) {
        this.base = base;
        Graph graph = ReferenceData.LICENCES.graph(base);
        Node scheme = Base.scheme("licence");
        graph.stream(Node.ANY, SKOS.inScheme.asNode(), scheme).forEach(triple -> {
            Node licence = triple.getSubject();
            String key = graph.stream(licence, SKOS.notation.asNode(), Node.ANY)
                    .findFirst()
                    .map(notation -> notation.getObject().getLiteralLexicalForm())
                    .orElseGet(() -> licence.getURI().substring(licence.getURI().lastIndexOf('/') + 1));
            licenceKeys.put(licence.getURI(), key);
            licences.put(key, licence);
        });
    }

    /** A path of this site where the IRI is ours or a licence that we know; else the IRI itself. */
    public String of(String iri) {
        String licence = licenceKeys.get(iri);
        if (licence != null) {
            return "/doc/licence/" + licence;
        }
        for (String start : new String[] {base.iri(), Base.DEFAULT.iri()}) {
            if (iri.startsWith(start)) {
                return ofOurs(iri.substring(start.length()));
            }
        }
        return iri;
    }

    /** The page about a dataset, whether its IRI is ours or not. */
    public String ofDataset(String iri) {
        return iri.startsWith(base.iri())
                ? of(iri)
                : "/doc/dataset?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    /** What {@code /id/{path}} stands for. */
    Node identified(String path) {
        return NodeFactory.createURI(base.iri() + "id/" + path);
    }

    /** Where a thing of ours is to be asked for, whatever its kind; the IRI of what is not ours. */
    String identifier(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(base.iri()) ? "/" + iri.substring(base.iri().length()) : iri;
    }

    /** What {@code /doc/{type}/{key}} is about. A licence that is not known gets an IRI that nothing is said of. */
    public Node thing(String type, String key) {
        Node licence = licences.get(key);
        return type.equals("licence") && licence != null ? licence : base.id(type, key);
    }

    /** What the document at that path is about. */
    Node thing(String document) {
        Address address = Address.parse(document.substring("/doc/".length()));
        return thing(address.type(), address.key());
    }

    private String ofOurs(String path) {
        return path.startsWith("id/") ? Address.parse(path.substring(3)).document() : "/" + path;
    }
}
