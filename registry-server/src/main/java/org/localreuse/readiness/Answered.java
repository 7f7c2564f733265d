package org.localreuse.readiness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A question with all that is known of it.
 *
 * @param words what people answer: who leads the project first, then the latest
 * @param reasons what the rules find
 */
public record Answered(Question question, List<Word> words, List<Reason> reasons) {

    /** Copies the lists. */
    public Answered {
        words = List.copyOf(words);
        reasons = List.copyOf(reasons);
    }

    /** What holds: the first word of people, and where nobody says anything what the rules come to. */
    public Reply reply() {
        return words.isEmpty() ? found() : words.getFirst().says();
    }

    /** What the rules come to by themselves. */
    public Reply found() {
        return Reply.of(reasons.stream().map(Reason::says).toList());
    }

    /** Whether one says yes and another no: two of those who answer, or one of them and the rules. */
    public boolean isContradicted() {
        Set<Reply> all = EnumSet.of(found());
        words.forEach(word -> all.add(word.says()));
        return all.contains(Reply.YES) && all.contains(Reply.NO);
    }
}
