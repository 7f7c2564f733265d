package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The description of the interface and the resources say the same, both ways. */
class OpenApiTest {

    private static final Set<String> ANY_PARAMETER = Set.of("format", "parameters", "run");

    /** A variable of a path that says what it must look like, which the description says in words. */
    private static final Pattern PATTERN = Pattern.compile("[{](\\w+): (?:[^{}]|[{][^{}]*[}])*[}]");

    @Test
    void describesEveryAddressWithEachParameterAndNoOther() throws IOException {
        assertThat(described()).isEqualTo(implemented());
    }

    @Test
    void refersToNothingThatIsNotThere() throws IOException {
        JsonNode document = new ObjectMapper().readTree(new OpenApiResource().read());

        assertThat(document.findValuesAsText("$ref"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static Map<String, Set<String>> implemented() {
        Map<String, Set<String>> parameters = new TreeMap<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.localreuse.rest", "org.localreuse.export")) {
            Class<?> type = found.reflect();
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> parameters.put(verb + " " + path(type, method), taken(method)));
                }
            }
        }
        return parameters;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        String start = "/" + type.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        String whole = more == null ? start : start.replaceFirst("/$", "") + "/" + more.value();
        return PATTERN.matcher(whole).replaceAll("{$1}");
    }

    private static Set<String> taken(Method method) {
        Takes takes = method.getAnnotation(Takes.class);
        if (takes == null) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(Arrays.asList(takes.value()));
        return names.contains("*") ? ANY_PARAMETER : names;
    }

    private static Map<String, Set<String>> described() throws IOException {
        JsonNode document = new ObjectMapper().readTree(new OpenApiResource().read());
        Map<String, Set<String>> parameters = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> parameters.put(
                                verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                queried(document, verb.getValue()))));
        return parameters;
    }

    private static Set<String> queried(JsonNode document, JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.get("parameters").forEach(parameter -> {
            JsonNode resolved = resolved(document, parameter);
            if (resolved.get("in").asText().equals("query")) {
                names.add(resolved.get("name").asText());
            }
        });
        return names;
    }

    private static JsonNode resolved(JsonNode document, JsonNode part) {
        return part.has("$ref") ? document.at(part.get("$ref").asText().substring(1)) : part;
    }
}
