package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/handing-in.md} name the fields that there are, and no other. */
class HandingInTest {

    private static final Path DOCUMENT = Path.of("../docs/handing-in.md");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    static Stream<Entity> listed() {
        return Entity.listed().stream();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void theTableOfAListHasItsFields(Entity entity) throws IOException {
        Set<String> fields = names(entity);
        if (entity != Entity.REUSE) {
            fields.add("id");
        }
        assertThat(codes(rows(entity.list()), 1)).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource({
        "BARRIER,barriers",
        "OUTCOME,outcomes",
        "ANSWER,answers",
        "GRANT,funding",
        "COMPONENT,components",
        "DISTRIBUTION,distributions",
        "CONTACT,contact"
    })
    void theTableOfWhatIsNestedHasItsFields(Entity entity, String field) throws IOException {
        List<String> row = rows("within the others").stream()
                .filter(line -> line.startsWith("| `" + field + "` |"))
                .toList();
        Set<String> told = codes(row, 2);
        told.remove("id");
        told.remove("GBP");
        assertThat(told).isEqualTo(names(entity));
    }

    private static Set<String> names(Entity entity) {
        Set<String> names = new TreeSet<>();
        entity.fields().forEach(field -> names.add(field.name()));
        return names;
    }

    /** The rows of the table under a heading of the third level. */
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equalsIgnoreCase("### " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    /** What stands as code in that cell of the rows. */
    private static Set<String> codes(List<String> rows, int cell) {
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> CODE.matcher(Arrays.asList(row.split("\\|")).get(cell))
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(codes::add));
        return codes;
    }
}
