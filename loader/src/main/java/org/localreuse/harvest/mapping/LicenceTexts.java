package org.localreuse.harvest.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution.Found;

/** Finds the licence in what registries write: a code, a name, an address, or a paragraph that names one. Remembers what it found. */
final class LicenceTexts {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>)\\]]+");
    private static final Pattern CREATIVE_COMMONS = Pattern.compile(
            "(?i)https?://(?:www\\.)?creativecommons\\.org/licen[cs]es/([a-z-]+)(?:/(\\d\\.\\d)(/(?!deed|legalcode)[a-z]{2,3})?)?.*");
    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:not|except|excluding|unless|cannot|no longer)\\b");

    /** Without one of these no run of words is the name of a licence, and there are many runs of words. */
    private static final Pattern MARK = Pattern.compile("licen[cs]e|\\bogl|\\bcc\\b|\\bcc0|odbl|pddl|commons|agored");

    /** Longer texts are terms and conditions, not the name of a licence. */
    private static final int MOST_WORDS = 200;

    private static final int LONGEST_NAME = 10;
    private static final int SHORTEST_NAME = 2;

    private final Names names;
    private final Map<String, Optional<Node>> found = new HashMap<>();

    LicenceTexts(Names names) {
        this.names = names;
    }

    /** Whether it is a licence rather than a word for not knowing one, or for some licence of a sort. */
    static boolean isCertain(Node licence) {
        return !licence.getURI().startsWith(Base.concept("licence", "").getURI())
                || !List.of("not-stated", "unknown", "other-open", "other-restricted", "proprietary")
                        .contains(licence.getURI().substring(licence.getURI().lastIndexOf('/') + 1));
    }

    Optional<Node> find(String text) {
        return found.computeIfAbsent(text, this::search);
    }

    private Optional<Node> search(String text) {
        Optional<Node> whole = named(text);
        if (whole.isPresent()) {
            return whole;
        }
        String plain = Markup.plain(text);
        Optional<Node> linked = only(Stream.concat(Markup.links(text).stream(), addresses(plain))
                .flatMap(address -> named(address).stream()));
        return linked.or(() -> named(plain)).or(() -> inWords(plain));
    }

    private Optional<Node> named(String text) {
        if (names.resolve(Kind.LICENCE, text) instanceof Found licence) {
            return Optional.of(licence.iri());
        }
        Matcher commons = CREATIVE_COMMONS.matcher(text);
        if (!commons.matches()) {
            return Optional.empty();
        }
        String code = "cc-" + commons.group(1).toLowerCase(Locale.ROOT);
        boolean ported = commons.group(3) != null;
        return Stream.of(code + "-" + commons.group(2), code)
                .skip(ported ? 1 : 0)
                .flatMap(name -> names.resolve(Kind.LICENCE, name) instanceof Found licence
                        ? Stream.of(licence.iri())
                        : Stream.empty())
                .findFirst();
    }

    private static Stream<String> addresses(String text) {
        return ADDRESS.matcher(text).results().map(match -> match.group().replaceAll("[.,;:]+$", ""));
    }

    private static Optional<Node> only(Stream<Node> licences) {
        List<Node> different = licences.distinct().toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    /** The one licence that a sentence names. One that names two, or denies something, is left to people. */
    private Optional<Node> inWords(String text) {
        String[] words = NameForms.plain(text).split(" ");
        if (words.length > MOST_WORDS || DENIAL.matcher(text).find()) {
            return Optional.empty();
        }
        Set<Node> named = new HashSet<>();
        int start = 0;
        while (start < words.length) {
            int length = LONGEST_NAME;
            Optional<Node> licence = Optional.empty();
            while (licence.isEmpty() && --length >= SHORTEST_NAME) {
                licence = certain(words, start, length);
            }
            licence.ifPresent(named::add);
            start += licence.isPresent() ? length : 1;
        }
        return only(named.stream());
    }

    private Optional<Node> certain(String[] words, int start, int length) {
        if (start + length > words.length) {
            return Optional.empty();
        }
        String name = String.join(" ", Arrays.copyOfRange(words, start, start + length));
        boolean mayBe = MARK.matcher(name).find();
        return mayBe && names.resolve(Kind.LICENCE, name) instanceof Found licence && isCertain(licence.iri())
                ? Optional.of(licence.iri())
                : Optional.empty();
    }
}
