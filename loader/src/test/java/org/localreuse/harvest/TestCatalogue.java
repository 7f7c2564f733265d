package org.localreuse.harvest;

import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** A DCAT catalogue of made-up datasets, served in pages and in any syntax. */
public final class TestCatalogue {

    /** How its pages are linked. */
    public enum Paging {
        /** {@code hydra:PartialCollectionView} with {@code hydra:next}. */
        VIEW,
        /** {@code hydra:PagedCollection} with {@code hydra:nextPage}, as a text. */
        PAGED,
        /** {@code Link: rel="next"}. */
        HEADER
    }

    /** Of {@link TestDatasets#turtle}. */
    public static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final Lang syntax;
    private final Paging paging;
    private final int perPage;

    public TestCatalogue(Lang syntax, Paging paging, int perPage) {
        this.syntax = syntax;
        this.paging = paging;
        this.perPage = perPage;
    }

    /** Serves so many datasets at that path and at {@code path?page=2} and so on; again, it replaces what was there. */
    public void serve(TestRegistry registry, String path, int datasets) {
        int pages = Math.max(1, (datasets + perPage - 1) / perPage);
        for (int page = 1; page <= pages; page++) {
            String next = page < pages
                    ? registry.address(path + "?page=" + (page + 1)).toString()
                    : "";
            String text = PREFIXES
                    + "<https://data.example.org/> a dcat:Catalog ; dct:title \"A catalogue\"@en .\n"
                    + links(registry.address(at(path, page)).toString(), next, datasets)
                    + IntStream.range((page - 1) * perPage, Math.min(datasets, page * perPage))
                            .mapToObj(TestDatasets::turtle)
                            .collect(Collectors.joining());
            TestRegistry.Answer answer =
                    TestRegistry.Answer.of(syntax.getContentType().getContentTypeStr(), written(text));
            if (paging == Paging.HEADER && !next.isEmpty()) {
                answer = withLink(answer, next);
            }
            registry.document(at(path, page), answer);
        }
    }

    private static String at(String path, int page) {
        return page == 1 ? path : path + "?page=" + page;
    }

    private String links(String page, String next, int total) {
        return switch (paging) {
            case VIEW ->
                "<https://data.example.org/> a hydra:Collection ; hydra:totalItems %d ; hydra:view <%s> .\n"
                                .formatted(total, page)
                        + "<%s> a hydra:PartialCollectionView .\n".formatted(page)
                        + (next.isEmpty() ? "" : "<%s> hydra:next <%s> .\n".formatted(page, next));
            case PAGED ->
                "<%s> a hydra:PagedCollection ; hydra:totalItems %d ; hydra:itemsPerPage %d .\n"
                                .formatted(page, total, perPage)
                        + (next.isEmpty() ? "" : "<%s> hydra:nextPage \"%s\" .\n".formatted(page, next));
            case HEADER -> "";
        };
    }

    private static TestRegistry.Answer withLink(TestRegistry.Answer answer, String next) {
        java.util.Map<String, String> headers = new java.util.HashMap<>(answer.headers());
        headers.put("Link", "<" + next + ">; rel=\"next\"");
        return new TestRegistry.Answer(answer.status(), headers, answer.body());
    }

    private String written(String turtle) {
        if (syntax.equals(Lang.TURTLE)) {
            return turtle;
        }
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, syntax);
        return out.toString();
    }
}
