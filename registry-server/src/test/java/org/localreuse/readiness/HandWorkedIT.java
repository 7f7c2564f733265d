package org.localreuse.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleRegister;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;

/**
 * Three projects for three councils. The two tables beside this test were worked out by hand from the files of the sample register, before
 * the rules had run on them: every answer and every reason is compared.
 */
class HandWorkedIT {

    private static final LocalDate CONFIRMED_SINCE = LocalDate.of(2025, 11, 24);

    private static Register sample;
    private static Assessments assessments;

    @BeforeAll
    static void load() {
        sample = ExampleRegister.sample();
        assessments = new Assessments(sample.store(), new QueryLibrary(Base.DEFAULT));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static Readiness readiness(String project, String council) {
        Node asks = Base.DEFAULT.id("council", council);
        return assessments.of(new Asker(Base.DEFAULT.id("project", project), Optional.of(asks), CONFIRMED_SINCE));
    }

    static Stream<String> pairs() {
        return header().stream().skip(1);
    }

    private static List<String> header() {
        return table("answers-by-hand.tsv").getFirst();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyAnswerIsTheOneWorkedOutByHand(String pair) {
        int column = header().indexOf(pair);
        List<String> expected = table("answers-by-hand.tsv").stream()
                .skip(1)
                .map(row -> row.getFirst() + " " + row.get(column))
                .toList();

        assertThat(readiness(pair.split("/")[0], pair.split("/")[1]).questions())
                .extracting(answered ->
                        answered.question().number() + " " + answered.reply().slug())
                .containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyReasonIsTheOneWorkedOutByHand(String pair) {
        String project = pair.split("/")[0];
        String council = pair.split("/")[1];
        List<String> expected = table("reasons-by-hand.tsv").stream()
                .filter(row -> row.get(0).equals(project)
                        && Arrays.asList(row.get(1).split(" ")).contains(council))
                .map(row -> String.join(" | ", row.subList(2, row.size())))
                .toList();

        assertThat(readiness(project, council).questions().flatMap(HandWorkedIT::reasons))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<String> reasons(Answered answered) {
        return answered.reasons().stream()
                .map(reason -> String.join(
                        " | ",
                        Integer.toString(answered.question().number()),
                        reason.says().slug(),
                        reason.code(),
                        reason.evidence().toString().replace(Base.DEFAULT.iri(), ""),
                        reason.because()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds-bins", "toilet-map", "planx"})
    void notEveryCouncilIsToldTheSame(String project) {
        assertThat(Stream.of("FEN", "GLG", "CMD")
                        .map(council -> readiness(project, council)
                                .questions()
                                .map(Answered::reasons)
                                .toList())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void showsTheWordOfWhoAnsweredBesideWhatTheRulesFind() {
        Answered answered = readiness("toilet-map", "FEN")
                .questions()
                .filter(one -> one.question().number() == 13)
                .findFirst()
                .orElseThrow();

        assertThat(answered.words()).singleElement().satisfies(word -> {
            assertThat(word.says()).isEqualTo(Reply.PARTLY);
            assertThat(word.name()).isEqualTo("Local Reuse Registry");
            assertThat(word.leads()).isFalse();
            assertThat(word.pages()).hasSize(2);
        });
        assertThat(answered.reasons()).hasSize(1);
    }

    private static List<List<String>> table(String name) {
        try (InputStream in = Objects.requireNonNull(HandWorkedIT.class.getResourceAsStream(name), name)) {
            List<List<String>> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
