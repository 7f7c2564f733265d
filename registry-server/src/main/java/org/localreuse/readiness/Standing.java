package org.localreuse.readiness;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How one of the six barriers stands.
 *
 * @param questions asked under it, with all that is known of each
 */
public record Standing(Node barrier, String label, List<Answered> questions) {

    /** Copies the questions. */
    public Standing {
        questions = List.copyOf(questions);
    }

    /** What its questions come to. */
    public Reply reply() {
        return Reply.of(questions.stream().map(Answered::reply).toList());
    }

    /** How many questions got that reply. */
    public long count(Reply reply) {
        return questions.stream().filter(question -> question.reply() == reply).count();
    }

    /** The counts as a sentence: never a bare score. */
    public String summary() {
        long answered = questions.size() - count(Reply.NOT_KNOWN);
        long against = count(Reply.NO);
        String inTheWay = against == 0 ? "none stands in the way" : against + stand(against) + " in the way";
        return answered + " of " + questions.size() + " questions answered; "
                + (answered == 0 ? "nothing is known to stand in the way" : inTheWay) + ".";
    }

    private static String stand(long number) {
        return number == 1 ? " stands" : " stand";
    }

    /** As the scheme {@code barrier} calls it. */
    public String slug() {
        return barrier.getURI().substring(barrier.getURI().lastIndexOf('/') + 1);
    }
}
