package org.localreuse.web;

import java.util.List;
import org.localreuse.readiness.Answered;
import org.localreuse.readiness.Reason;
import org.localreuse.readiness.Reply;
import org.localreuse.readiness.Standing;
import org.localreuse.readiness.Word;

/**
 * One of the six barriers on the page of readiness.
 *
 * @param anchor where it is on the page
 * @param state as a word that is read
 */
public record StandingView(
        String anchor, String label, String state, String slug, String summary, List<Asked> questions) {

    /** Copies the questions. */
    public StandingView {
        questions = List.copyOf(questions);
    }

    /**
     * A question with its answer.
     *
     * @param word whose word the answer is, as a phrase
     * @param wouldHelp what would answer it; empty where it is answered
     */
    public record Asked(
            int number,
            String asks,
            String answer,
            String slug,
            String word,
            boolean contradicted,
            List<Said> words,
            List<Found> reasons,
            String wouldHelp) {}

    /** What somebody says. */
    public record Said(String answer, Value who, String given, String because, List<Value> pages) {}

    /** What a rule finds. */
    public record Found(String says, String slug, String because, Value evidence, String rule) {}

    static StandingView of(Standing standing, Addresses addresses) {
        return new StandingView(
                standing.slug(),
                standing.label(),
                state(standing.reply()),
                standing.reply().slug(),
                standing.summary(),
                standing.questions().stream().map(one -> asked(one, addresses)).toList());
    }

    private static String state(Reply reply) {
        return switch (reply) {
            case YES -> "Met";
            case PARTLY -> "Partly met";
            case NO -> "Not met";
            case NOT_KNOWN -> "Not known";
        };
    }

    private static Asked asked(Answered answered, Addresses addresses) {
        return new Asked(
                answered.question().number(),
                answered.question().asks(),
                answered.reply().label(),
                answered.reply().slug(),
                word(answered),
                answered.isContradicted(),
                answered.words().stream().map(one -> said(one, addresses)).toList(),
                answered.reasons().stream().map(one -> found(one, addresses)).toList(),
                answered.reply().isKnown() ? "" : answered.question().wouldHelp());
    }

    private static String word(Answered answered) {
        if (answered.words().isEmpty()) {
            return answered.reply().isKnown() ? "worked out by the register" : "";
        }
        Word first = answered.words().getFirst();
        return "on the word of " + first.name() + (first.leads() ? ", who leads it" : "");
    }

    private static Said said(Word word, Addresses addresses) {
        return new Said(
                word.says().label(),
                new Value(new Text(word.name(), ""), addresses.of(word.who().getURI())),
                Words.date(word.given()),
                word.because(),
                word.pages().stream()
                        .map(page -> new Value(new Text(page, ""), page))
                        .toList());
    }

    private static Found found(Reason reason, Addresses addresses) {
        String iri = reason.evidence().toString();
        return new Found(
                reason.says().label(),
                reason.says().slug(),
                reason.because(),
                new Value(new Text(reason.named(), ""), addresses.of(iri)),
                "/query?name=" + Queries.encoded(reason.rule()));
    }
}
