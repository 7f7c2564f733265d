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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that came with the program, beside one of its classes: in a jar, or in a folder of classes. */
public final class ClassPathFolder {

    private ClassPathFolder() {}

    /**
     * Every file beside {@code knownFile} and below.
     *
     * @param knownFile one file of the folder: a class path lists no folders, but the place of one file tells the place of all
     * @param wanted by path within the folder, with {@code /} between its parts
     * @return path to content, by path
     */
    public static Map<String, byte[]> files(Class<?> beside, String knownFile, Predicate<String> wanted) {
        URL here = Objects.requireNonNull(beside.getResource(knownFile), knownFile);
        try {
            if (here.openConnection() instanceof JarURLConnection inJar) {
                Path jarFile = Path.of(inJar.getJarFileURL().toURI());
                try (FileSystem jar = FileSystems.newFileSystem(jarFile)) {
                    return filesBeside(jar.getPath(inJar.getEntryName()), wanted);
                }
            }
            return filesBeside(Path.of(here.toURI()), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> filesBeside(Path knownFile, Predicate<String> wanted) throws IOException {
        Path folder = Objects.requireNonNull(knownFile.getParent());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
