package org.localreuse.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.localreuse.ontology.Base;

/**
 * Every stored query, by name: the {@code .rq} files beside this class. Adding a file adds a query. All are parsed when the library
 * is made, so that a fault shows at the start and not at a user's first call.
 */
public final class QueryLibrary {

    private static final String ENDING = ".rq";

    private static final String KNOWN_FILE = "who-reused.rq";

    private final Map<String, StoredQuery> queries = new TreeMap<>();

    /** @param base what relative IRIs in the queries are resolved against, such as {@code <graph/meta>} */
    public QueryLibrary(Base base) {
        ClassPathFolder.files(QueryLibrary.class, KNOWN_FILE, QueryLibrary::isQuery)
                .forEach((file, bytes) -> {
                    String name = file.substring(0, file.length() - ENDING.length());
                    queries.put(name, StoredQuery.parse(name, base.iri(), new String(bytes, StandardCharsets.UTF_8)));
                });
    }

    private static boolean isQuery(String file) {
        return file.endsWith(ENDING) && !file.contains("/");
    }

    /** All of them, by name. */
    public Collection<StoredQuery> all() {
        return Collections.unmodifiableCollection(queries.values());
    }

    /** One that users may not know. */
    public Optional<StoredQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** One that our own code relies on. */
    public StoredQuery get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No stored query is called " + name + "."));
    }
}
