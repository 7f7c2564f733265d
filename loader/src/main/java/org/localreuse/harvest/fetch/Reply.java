package org.localreuse.harvest.fetch;

import java.net.URI;
import java.util.Optional;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page.Visit;

/** What became of a request, where a server answered at all. */
public sealed interface Reply {

    /**
     * A document.
     *
     * @param address where it came from in the end
     * @param mediaType as the server names it, without parameters, in small letters; empty where it names none
     * @param next the address of {@code Link: rel="next"}
     * @param visit what to tell the server the next time
     */
    record Answer(URI address, String mediaType, Body body, Optional<URI> next, Visit visit) implements Reply {}

    /** It is as it was. */
    record Unchanged() implements Reply {}

    /**
     * The server gave no document, however often it was asked.
     *
     * @param status of the last answer
     * @param reason what to tell whoever set the source up
     */
    record Failed(int status, FeedBroken reason) implements Reply {}
}
