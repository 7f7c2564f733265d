package org.localreuse.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Which page of a long list is asked for.
 *
 * @param page from 1
 * @param limit how many there are on a page
 */
record Stretch(int page, int limit) {

    /** How many pages there are of so many things; one even of none. */
    int pages(int total) {
        return Math.max(1, (total + limit - 1) / limit);
    }

    /** What of the list is on the page; nothing beyond its end. */
    <T> List<T> of(List<T> all) {
        long start = (long) (page - 1) * limit;
        return start >= all.size() ? List.of() : all.subList((int) start, (int) Math.min(all.size(), start + limit));
    }

    /** The other pages, by what they are to this one: first, last, and where there are such, next and previous. */
    Map<String, Integer> others(int total) {
        Map<String, Integer> others = new TreeMap<>(Map.of("first", 1, "last", pages(total)));
        if (page < pages(total)) {
            others.put("next", page + 1);
        }
        if (page > 1) {
            others.put("previous", Math.min(page - 1, pages(total)));
        }
        return others;
    }

    /**
     * Says in the words of Hydra where the other pages are. Harvesters read one of two spellings; both are given.
     *
     * @param address of a page by its number
     * @see <a href="https://www.hydra-cg.com/spec/latest/core/#pagination">Hydra, partial views</a>
     */
    void describe(Graph out, Node collection, int total, Function<Integer, String> address) {
        Node view = NodeFactory.createURI(address.apply(page));
        out.add(collection, hydra("totalItems"), number(total));
        out.add(collection, hydra("view"), view);
        out.add(view, RDF.type.asNode(), hydra("PartialCollectionView"));
        out.add(view, RDF.type.asNode(), hydra("PagedCollection"));
        out.add(view, hydra("totalItems"), number(total));
        out.add(view, hydra("itemsPerPage"), number(limit));
        others(total).forEach((name, other) -> {
            Node there = NodeFactory.createURI(address.apply(other));
            out.add(view, hydra(name), there);
            out.add(view, hydra(name + "Page"), there);
        });
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI(Terms.HYDRA + name);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
