package org.localreuse.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.localreuse.ontology.Base;

/**
 * Every stored query, by name: the {@code .rq} files beside this class. Adding a file adds a query. All are parsed when the library
 * is made, so that a fault shows at the start and not at a user's first call.
 */
public final class QueryLibrary {

    private static final String ENDING = ".rq";

    /** The class path lists no folders; the place of one file tells the place of all. */
    private static final String KNOWN_FILE = "who-reused.rq";

    private final Map<String, StoredQuery> queries = new TreeMap<>();

    /** @param base what relative IRIs in the queries are resolved against, such as {@code <graph/meta>} */
    public QueryLibrary(Base base) {
        readAll().forEach((name, text) -> queries.put(name, StoredQuery.parse(name, base.iri(), text)));
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

    private static Map<String, String> readAll() {
        URL here = Objects.requireNonNull(QueryLibrary.class.getResource(KNOWN_FILE));
        try {
            if (here.openConnection() instanceof JarURLConnection inJar) {
                Path jarFile = Path.of(inJar.getJarFileURL().toURI());
                try (FileSystem jar = FileSystems.newFileSystem(jarFile)) {
                    return readFolder(jar.getPath(inJar.getEntryName()));
                }
            }
            return readFolder(Path.of(here.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> readFolder(Path knownFile) throws IOException {
        Path folder = Objects.requireNonNull(knownFile.getParent());
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
