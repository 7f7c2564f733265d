package org.localreuse.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.localreuse.export.Moments.Span;
import org.localreuse.ontology.Base;
import org.localreuse.rest.References;
import org.localreuse.web.Addresses;

/** Tells reuses and projects as entries of a feed, from what the lists show of them. */
final class FeedEntries {

    private final Addresses addresses;

    FeedEntries(Base base) {
        this.addresses = new Addresses(base);
    }

    Feed.Entry reuse(References references, Map<String, Object> item, Span span, Asking asking) {
        String iri = String.valueOf(item.get("id"));
        List<String> reusers = names(item.get("reusers"));
        String source = String.join(", ", names(item.get("reuseOf")));
        List<String> facts = new ArrayList<>();
        words("Kind", item.get("reuseKinds"), facts);
        words("Status", item.get("status"), facts);
        words("Since", item.get("since"), facts);
        words("Corroboration", item.get("corroboration"), facts);
        words("Disputed by", names(item.get("disputedBy")), facts);
        List<String> authors = maps(item.get("claims"))
                .flatMap(claim -> names(claim.get("by")).stream())
                .distinct()
                .toList();
        String title = String.join(" and ", reusers) + (reusers.size() == 1 ? " reuses " : " reuse ") + source;
        return new Feed.Entry(
                iri,
                title,
                span.first(),
                span.last(),
                authors,
                List.of(),
                asking.absolute(addresses.of(iri)),
                String.join(" ", facts));
    }

    Feed.Entry project(References references, Map<String, Object> item, Span span, Asking asking) {
        String iri = String.valueOf(item.get("id"));
        Object description = item.get("description");
        String summary = description instanceof Map<?, ?> languages ? english(languages) : "";
        return new Feed.Entry(
                iri,
                references.name(NodeFactory.createURI(iri)),
                span.first(),
                span.last(),
                List.of(),
                names(item.get("leads")),
                asking.absolute(addresses.of(iri)),
                summary);
    }

    /** The English text, or whichever there is. */
    private static String english(Map<?, ?> languages) {
        return Stream.concat(Stream.ofNullable(languages.get("en")), languages.values().stream())
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    private static void words(String what, @Nullable Object value, List<String> facts) {
        String words =
                values(value).map(one -> String.valueOf(one).replace('-', ' ')).collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            facts.add(what + ": " + words + ".");
        }
    }

    private static List<String> names(@Nullable Object references) {
        return maps(references)
                .map(reference -> Stream.of("label", "id")
                        .map(reference::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(String::valueOf)
                        .orElse(""))
                .toList();
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object value) {
        return values(value).filter(Map.class::isInstance).map(map -> (Map<?, ?>) map);
    }

    private static Stream<?> values(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }
}
