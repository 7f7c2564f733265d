package org.localreuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a registry was asked for all it lists.
 *
 * @param id sorts by time
 * @param endedAt when it was carried through or discarded
 * @param next where in the feed it goes on; empty at the start
 * @param complete whether the feed was read to its end
 * @param restUnchanged whether the feed said that all it did not tell is as it was
 * @param unsure whether there was something that could not even be told apart, so that nothing counts as gone
 * @param pages how many pages were read
 * @param unmodified how many of them the server did not need to send
 * @param message what whoever set the source up should know; empty where there is nothing
 */
public record Harvest(
        String id,
        String source,
        Instant begunAt,
        Optional<Instant> endedAt,
        State state,
        Optional<String> next,
        boolean complete,
        boolean restUnchanged,
        boolean unsure,
        int pages,
        int unmodified,
        String message) {

    /** How far it has come. */
    public enum State {
        /** The feed is being read, or reading was cut short and can go on. */
        READING,
        /** So much is missing that somebody must say whether that is right. */
        ASKING,
        /** What was found is being published. */
        PUBLISHING,
        /** It was carried through. */
        DONE,
        /** It was given up: for another, or because it was only to show the difference. */
        DISCARDED
    }

    /** A harvest that has not read anything yet. */
    public static Harvest begun(String id, String source, Instant at) {
        return new Harvest(
                id, source, at, Optional.empty(), State.READING, Optional.empty(), false, false, false, 0, 0, "");
    }

    /** The same after one more page. */
    public Harvest afterPage(
            Optional<String> nextPage, boolean isUnmodified, boolean restIsUnchanged, boolean isUnsure) {
        return new Harvest(
                id,
                source,
                begunAt,
                endedAt,
                state,
                nextPage,
                nextPage.isEmpty() || restIsUnchanged,
                restUnchanged || restIsUnchanged,
                unsure || isUnsure,
                pages + 1,
                unmodified + (isUnmodified ? 1 : 0),
                "");
    }

    /** The same, come further. */
    public Harvest now(State newState, String newMessage) {
        return new Harvest(
                id,
                source,
                begunAt,
                endedAt,
                newState,
                next,
                complete,
                restUnchanged,
                unsure,
                pages,
                unmodified,
                newMessage);
    }

    /** The same, over. */
    public Harvest ended(State newState, Instant at, String newMessage) {
        return new Harvest(
                id,
                source,
                begunAt,
                Optional.of(at),
                newState,
                next,
                complete,
                restUnchanged,
                unsure,
                pages,
                unmodified,
                newMessage);
    }

    /** Whether it can go on. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
