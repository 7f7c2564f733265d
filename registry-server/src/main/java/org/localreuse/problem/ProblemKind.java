package org.localreuse.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of problem that a status alone does not tell. Each has a name that stays, and an explanation for people. */
public enum ProblemKind {
    BAD_PARAMETER(
            "Bad parameter",
            400,
            "The address has a query parameter that does not exist there, or one with a value that means nothing. The detail names the"
                    + " parameter and what would do; where a typing error is likely, it names the nearest word that is known."),
    BAD_CONTENT(
            "Bad content",
            400,
            "What was sent along cannot be read at all: it is empty, is no JSON, or has a member that does not exist there. The detail"
                    + " says which, and what would do."),
    KEY_NEEDED(
            "Key needed",
            401,
            "Reading is open to anybody; this needs a key that is in force. Whoever runs the register gives out keys. Send it in the"
                    + " header 'Authorization: Bearer' and see that it is whole, has not expired and has not been revoked."),
    NOT_ALLOWED(
            "Not allowed",
            403,
            "The key is in order, but whoever it belongs to may not do that: a contributor speaks for its own organisations, a moderator"
                    + " decides, an administrator erases."),
    NOT_KNOWN(
            "Not known",
            404,
            "The address is well formed, but the register knows nothing by that key. The key may be misspelt, or the thing was never"
                    + " handed in. Search for it by its name. What is private is not known either to those who may not see it."),
    NOT_POSSIBLE(
            "Not possible",
            409,
            "It cannot be done as things stand, such as a decision on something that nobody waits for. Look at it again; the detail says"
                    + " what stands in the way."),
    ERASED(
            "Erased",
            410,
            "It was handed in once and has been erased since. That it was there, and the digest of its bytes, are all that is kept."),
    WITHDRAWN(
            "Withdrawn",
            410,
            "The register described it once and does so no more: who said it took it back, or a moderator took it out. The detail says when"
                    + " and why. How it stood before can be read at its address with the parameter 'revision'."),
    CHANGED_MEANWHILE(
            "Changed meanwhile",
            412,
            "It has changed since you looked at it. Look at it again, and ask again with the new entity tag if you still want to."),
    NO_SUBMISSION_FORMAT(
            "No submission format",
            415,
            "What was handed in is in no format that the register takes, or the media type and the file name tell different formats. The"
                    + " detail names the media types that it takes."),
    NOTHING_TAKEN(
            "Nothing taken",
            422,
            "It could be received, but nothing of it could be taken, and nothing of it is kept. Each error says where it stands, what was"
                    + " found, what is expected and, where something is near, what may have been meant. Mend it and hand it in again."),
    NOT_UNDERSTOOD(
            "Not understood",
            422,
            "It is well formed but cannot be meant, such as an end before the beginning. The detail says why."),
    VERSION_NEEDED(
            "Version needed",
            428,
            "Say which version you want to change, so that nobody's change is lost: look at it, and send its entity tag (ETag) in the"
                    + " header If-Match."),
    TOO_OFTEN(
            "Too often",
            429,
            "One client may ask for so much in a minute. Wait for as many seconds as the header Retry-After says.");

    private final String title;
    private final int status;
    private final String explanation;

    ProblemKind(String title, int status, String explanation) {
        this.title = title;
        this.status = status;
        this.explanation = explanation;
    }

    /** As it ends its address: {@code bad-parameter}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The path on this server that names it. */
    public String type() {
        return "/problems/" + slug();
    }

    public String title() {
        return title;
    }

    public int status() {
        return status;
    }

    /** What it means and what to do, for people. */
    public String explanation() {
        return explanation;
    }

    /** A problem of this kind. */
    public Problem because(String detail) {
        return new Problem(type(), title, status, detail);
    }

    /** By the end of its address. */
    public static Optional<ProblemKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
