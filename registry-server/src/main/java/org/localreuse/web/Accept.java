package org.localreuse.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client would like, as its {@code Accept} header says it. A range that cannot be read is passed over; no readable range
 * at all means that anything will do.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>
 */
public record Accept(List<Range> ranges) {

    private static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", 1000)));

    /** Copies the ranges. */
    public Accept {
        ranges = List.copyOf(ranges);
    }

    /**
     * One media range, parameters other than {@code q} left out.
     *
     * @param quality in thousandths, 0 (never) to 1000
     */
    public record Range(String type, String subtype, int quality) {

        private boolean matches(Representation representation) {
            String[] parts = representation.mediaType().split("/", 2);
            return (type.equals("*") || type.equals(parts[0])) && (subtype.equals("*") || subtype.equals(parts[1]));
        }

        private int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }

    /** Reads the header; none, or an empty one, means that anything will do. */
    public static Accept parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ANYTHING;
        }
        List<Range> ranges = new ArrayList<>();
        for (String text : header.split(",")) {
            range(text).ifPresent(ranges::add);
        }
        return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
    }

    /**
     * The best of what is offered: by quality, then by how exactly it was asked for, then by the order of {@link Representation}.
     * Empty where nothing offered will do.
     */
    public Optional<Representation> choose(Collection<Representation> offered) {
        return offered.stream()
                .filter(representation -> quality(representation) > 0)
                .max(Comparator.comparingInt(this::quality)
                        .thenComparingInt(this::specificity)
                        .thenComparing(Comparator.<Representation>naturalOrder().reversed()));
    }

    private int quality(Representation representation) {
        return mostSpecific(representation).map(Range::quality).orElse(0);
    }

    private int specificity(Representation representation) {
        return mostSpecific(representation).map(Range::specificity).orElse(0);
    }

    private Optional<Range> mostSpecific(Representation representation) {
        return ranges.stream()
                .filter(range -> range.matches(representation))
                .max(Comparator.comparingInt(Range::specificity).thenComparingInt(Range::quality));
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.split(";");
        String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return thousandths(parameter.substring(2)).map(quality -> new Range(names[0], names[1], quality));
            }
        }
        return Optional.of(new Range(names[0], names[1], 1000));
    }

    private static Optional<Integer> thousandths(String quality) {
        if (!quality.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")) {
            return Optional.empty();
        }
        return Optional.of((int) Math.round(Double.parseDouble(quality) * 1000));
    }
}
