package org.localreuse.harvest.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;
import org.localreuse.submission.Terms;

/** Who publishes a dataset: somebody that the register knows by IRI, code, name or web site, never somebody made up. */
record Publishers(Draft draft) {

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+).*");
    private static final Pattern MAILBOX = Pattern.compile("(?i)(?:mailto:)?[^@\\s]+@([a-z0-9.-]+).*");

    void say(Said said) {
        List<String> pages = said.texts(X.PUBLISHER_PAGE);
        List<String> given = said.texts(X.PUBLISHER);
        List<String> keys = said.texts(X.PUBLISHER_KEY).stream()
                .map(key -> key.replace('-', ' '))
                .toList();
        Optional<Node> found = Stream.of(pages, given, keys)
                .flatMap(List::stream)
                .flatMap(this::named)
                .findFirst()
                .or(() -> Stream.concat(pages.stream(), given.stream())
                        .flatMap(this::byHost)
                        .findFirst())
                .or(() -> said.texts(X.PUBLISHER_MAIL).stream()
                        .flatMap(this::byMailbox)
                        .findFirst());
        if (found.isEmpty()) {
            note(Stream.of(given, keys, pages).flatMap(List::stream).toList());
        }
        found.or(draft.source()::publisher).ifPresent(body -> draft.say(DCTerms.publisher.asNode(), body));
    }

    private Stream<Node> named(String name) {
        Names names = draft.names();
        Resolution resolution = names.resolve(Kind.ORGANISATION, name);
        if (!(resolution instanceof Resolution.Found) && name.startsWith(Terms.STATISTICAL_GEOGRAPHY)) {
            resolution = names.resolve(Kind.ORGANISATION, name.substring(Terms.STATISTICAL_GEOGRAPHY.length()));
        }
        return resolution instanceof Resolution.Found found ? Stream.of(found.iri()) : Stream.empty();
    }

    /** Whoever's web site it is. */
    private Stream<Node> byHost(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches() ? named("https://" + host.group(1).toLowerCase(Locale.ROOT)) : Stream.empty();
    }

    private Stream<Node> byMailbox(String mailbox) {
        Matcher domain = MAILBOX.matcher(mailbox);
        return domain.matches() ? named("https://" + domain.group(1).toLowerCase(Locale.ROOT)) : Stream.empty();
    }

    private void note(List<String> given) {
        if (given.isEmpty()) {
            return;
        }
        String name = draft.texts().clean("publisher", given.getFirst());
        boolean fallback = draft.source().publisher().isPresent();
        draft.notes()
                .advice(
                        "publisher",
                        name,
                        fallback
                                ? "The register does not know this publisher; who answers for the whole registry stands in. For review."
                                : "The register does not know this publisher, so the dataset has none yet. For review.",
                        nearest(given.getFirst()));
    }

    private String nearest(String name) {
        if (NameForms.isAddress(name)) {
            return "";
        }
        List<Resolution.Candidate> candidates = switch (draft.names().resolve(Kind.ORGANISATION, name)) {
            case Resolution.Found found -> List.of();
            case Resolution.Ambiguous ambiguous -> ambiguous.candidates();
            case Resolution.Unknown unknown -> unknown.nearest();
        };
        return candidates.isEmpty()
                ? "Hand in the organisation first if it belongs in the register."
                : candidates.stream()
                        .map(candidate -> candidate.name() + " (" + candidate.key() + ")")
                        .collect(Collectors.joining(", ", "Perhaps: ", "."));
    }
}
