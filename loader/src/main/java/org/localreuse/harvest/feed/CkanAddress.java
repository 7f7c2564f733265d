package org.localreuse.harvest.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a CKAN is, however it was written down: as the site, as its API, or as one of its answers.
 *
 * @param actions the address of the action API, with a slash at its end; of a single document, the document's
 * @param filter what narrows the search, such as {@code fq=organization:leeds}; empty for all
 * @param isDocument whether it is one answer of a CKAN, saved or asked for, rather than a CKAN
 */
record CkanAddress(URI actions, String filter, boolean isDocument) {

    private static final Pattern API =
            Pattern.compile("^(.*?)/*(?:/api(?:/\\d+)?(?:/action)?(?:/package_search)?|/dataset)?/*$");
    private static final Pattern ANSWER = Pattern.compile("(?i).*(?:\\.json|/action/(?!package_search/*$)\\w+/*)$");

    static CkanAddress of(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        if (ANSWER.matcher(path).matches()) {
            return new CkanAddress(address, "", true);
        }
        String root = address.getScheme() + "://" + address.getRawAuthority();
        Matcher matcher = API.matcher(path);
        String site = matcher.matches() ? matcher.group(1) : path;
        return new CkanAddress(URI.create(root + site + "/api/3/action/"), filter(address), false);
    }

    /** Of a query, what says which datasets: how they are paged and sorted is our matter. */
    private static String filter(URI address) {
        return address.getRawQuery() == null
                ? ""
                : Arrays.stream(address.getRawQuery().split("&"))
                        .filter(part -> part.matches("(?:q|fq|fq_list|include_\\w+)=.+"))
                        .collect(Collectors.joining("&"));
    }

    URI search(String parameters) {
        return actions.resolve("package_search?" + (filter.isEmpty() ? "" : filter + "&") + parameters);
    }

    URI names() {
        return actions.resolve("package_list");
    }

    URI dataset(String name) {
        return actions.resolve("package_show?id=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
