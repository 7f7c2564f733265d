package org.localreuse.web;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * One document in several representations, each made only when it is asked for.
 *
 * @param path its own address, without an extension; may hold a query string
 */
public record Document(String path, Map<Representation, Supplier<Object>> representations) {

    /** Copies the representations. */
    public Document {
        representations = Map.copyOf(representations);
    }

    /** A page, and the same as a graph. */
    public static Document of(String path, Supplier<Page> page, Supplier<Graph> graph) {
        Map<Representation, Supplier<Object>> representations = new EnumMap<>(Representation.class);
        for (Representation representation : Representation.values()) {
            if (representation.isRdf()) {
                representations.put(representation, graph::get);
            }
        }
        representations.put(Representation.HTML, page::get);
        return new Document(path, representations);
    }

    /** The same, with another representation. */
    public Document with(Representation representation, Supplier<Object> content) {
        Map<Representation, Supplier<Object>> more = new EnumMap<>(representations);
        more.put(representation, content);
        return new Document(path, more);
    }

    /** Where one representation is to be had without negotiation. */
    public URI address(Representation representation) {
        int query = path.indexOf('?');
        int end = query < 0 ? path.length() : query;
        return URI.create(path.substring(0, end) + "." + representation.extension() + path.substring(end));
    }

    Optional<Object> content(Representation representation) {
        return Optional.ofNullable(representations.get(representation))
                .map(Supplier::get)
                .map(content -> content instanceof Page page ? surround(page) : content);
    }

    private Page surround(Page page) {
        List<Frame.Alternate> all =
                Stream.concat(alternates(), page.frame().alternates().stream()).toList();
        return new Page(page.template(), page.frame().with(all), page.model());
    }

    private Stream<Frame.Alternate> alternates() {
        return representations.keySet().stream()
                .filter(representation -> representation != Representation.HTML)
                .sorted()
                .map(representation -> new Frame.Alternate(
                        representation.label(),
                        representation.mediaType(),
                        address(representation).toString()));
    }
}
