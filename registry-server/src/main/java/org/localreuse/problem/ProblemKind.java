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
    NOT_KNOWN(
            "Not known",
            404,
            "The address is well formed, but the register knows nothing by that key. The key may be misspelt, or the thing was never"
                    + " handed in. Search for it by its name.");

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
