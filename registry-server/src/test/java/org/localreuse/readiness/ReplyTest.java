package org.localreuse.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.ontology.Base;

class ReplyTest {

    private static final Node QUESTION = Base.concept("readiness-question", "hosted-version");

    @ParameterizedTest
    @CsvSource({
        "'', NOT_KNOWN",
        "NOT_KNOWN, NOT_KNOWN",
        "YES, YES",
        "YES YES, YES",
        "NO, NO",
        "NO NOT_KNOWN, NO",
        "YES NOT_KNOWN, PARTLY",
        "YES NO, PARTLY",
        "PARTLY, PARTLY",
        "PARTLY NO, PARTLY"
    })
    void severalRepliesComeToOne(String replies, Reply expected) {
        assertThat(Reply.of(replies(replies))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', YES, YES, false",
        "NO, YES, NO, true",
        "YES, NO, YES, true",
        "PARTLY, NO, PARTLY, false",
        "YES NO, YES, YES, true",
        "NO, NOT_KNOWN, NO, false",
    })
    void aWordStandsAndAContradictionShows(String words, Reply found, Reply expected, boolean contradicted) {
        Answered answered = new Answered(
                new Question(21, QUESTION, "", "", "", QUESTION, ""),
                replies(words).stream().map(ReplyTest::word).toList(),
                List.of(new Reason(QUESTION, found, "", "", QUESTION, "", "")));

        assertThat(answered.reply()).isEqualTo(expected);
        assertThat(answered.found()).isEqualTo(found);
        assertThat(answered.isContradicted()).isEqualTo(contradicted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES NO NOT_KNOWN | 2 of 3 questions answered; 1 stands in the way.",
                "NO NO | 2 of 2 questions answered; 2 stand in the way.",
                "YES PARTLY | 2 of 2 questions answered; none stands in the way.",
                "NOT_KNOWN | 0 of 1 questions answered; nothing is known to stand in the way.",
            })
    void aBarrierIsSummedUpInCounts(String replies, String summary) {
        List<Answered> questions = replies(replies).stream()
                .map(reply -> new Answered(
                        new Question(21, QUESTION, "", "", "", QUESTION, ""), List.of(word(reply)), List.of()))
                .toList();

        assertThat(new Standing(QUESTION, "", questions).summary()).isEqualTo(summary);
    }

    private static List<Reply> replies(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Reply::valueOf)
                .toList();
    }

    private static Word word(Reply says) {
        return new Word(QUESTION, says, QUESTION, "", true, "2026-11-24", "", List.of(), QUESTION);
    }
}
