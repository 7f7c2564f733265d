package org.localreuse.harvest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.fetch.Exchange.Response;

/** What an answer means, in the words of whoever set the source up. */
final class Replies {

    /** One link of the header, and what is said of it. */
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");

    private static final Pattern RELATION = Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,;]+))");

    private Replies() {}

    static Reply of(URI address, Response response) {
        if (response.body().isPresent()) {
            return new Reply.Answer(
                    address,
                    response.header("Content-Type").map(Replies::plain).orElse(""),
                    response.body().get(),
                    response.header("Link").flatMap(link -> next(address, link)),
                    new Visit(response.header("ETag"), response.header("Last-Modified")));
        }
        int status = response.status();
        return status == 304
                ? new Reply.Unchanged()
                : new Reply.Failed(status, Addresses.broken(address, "answers " + status + ": " + meaning(status)));
    }

    private static String plain(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<URI> next(URI address, String header) {
        return LINK.matcher(header)
                .results()
                .filter(link -> isNext(link.group(2)))
                .findFirst()
                .map(link -> Addresses.resolve(address, link.group(1)));
    }

    private static boolean isNext(String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        return relation.find()
                && List.of(Objects.requireNonNullElse(relation.group(1), relation.group(2))
                                .toLowerCase(Locale.ROOT)
                                .split("\\s+"))
                        .contains("next");
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403, 407 -> "it wants a login, or does not let programs in. Ask its owner.";
            case 404, 410 -> "nothing is there. Check the address.";
            case 429 -> "it was asked too often. Try later, or harvest less often.";
            case 502, 503, 504 -> "it is not working now. Try later.";
            default ->
                status >= 500
                        ? "its server has a fault. Try later, or tell its owner."
                        : "that is not a document. Check the address.";
        };
    }

    static String why(IOException failure) {
        return switch (failure) {
            case UnknownHostException e -> "cannot be reached: no such host is known. Check the address.";
            case SocketTimeoutException e -> "does not answer in time. Try later.";
            case ConnectException e -> "cannot be reached: nothing answers there. Check the address, or try later.";
            default -> "cannot be read to its end: the connection broke. Try later.";
        };
    }
}
