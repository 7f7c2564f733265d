package org.localreuse.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.record.IntakeRecord;
import org.localreuse.resolve.NameForms;
import picocli.CommandLine.Option;

/** How a registry is to be harvested, as users say it. */
final class SourceOptions {

    private static final Pattern EVERY = Pattern.compile("(\\d{1,5})([mhd])");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(5);

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "How it is spoken to: ckan, dcat, datajson, publiccode or sparql (default: as the address looks).")
    private @Nullable String type;

    @Option(names = "--id", paramLabel = "SLUG", description = "A short name for it (default: from the host).")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call it (default: the host).")
    private @Nullable String title;

    @Option(
            names = "--publisher",
            paramLabel = "ORG",
            description = "Who publishes all of it: a council's code or name, or id/organisation/SLUG"
                    + " (default: each dataset names its own).")
    private @Nullable String publisher;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often the server harvests it by itself: 30m, 6h, 1d (default: only when asked).")
    private @Nullable String every;

    @Option(
            names = "--may-shrink",
            paramLabel = "PERCENT",
            defaultValue = "20",
            description = "How much of it may be gone at once without your being asked (default: ${DEFAULT-VALUE}).")
    private int mayShrink = Source.USUAL_SHRINKING;

    @Option(names = "--allow-local", description = "Its address is one that only this machine or its network reaches.")
    private boolean local;

    /**
     * The source at that address.
     *
     * @throws IllegalArgumentException if an option cannot be meant; the message says how to write it
     */
    Source of(URI address, IntakeRecord record) {
        if (address.getHost() == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address on the web. Write it with http:// or https://.");
        }
        if (mayShrink < 0 || mayShrink > 100) {
            throw new IllegalArgumentException("--may-shrink is a percentage, from 0 to 100: " + mayShrink);
        }
        String slug = id == null ? NameForms.slug(address.getHost().replaceFirst("^www\\.", "")) : id;
        if (!ID.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "--id is made of small letters, digits and single hyphens, such as data-mill-north: " + slug);
        }
        return new Source(
                slug,
                type(address),
                address,
                title == null ? address.getHost() : title.strip(),
                Optional.ofNullable(publisher)
                        .map(name -> OrganisationNames.of(record).resolve(name)),
                interval(),
                mayShrink,
                local);
    }

    private SourceType type(URI address) {
        if (type == null) {
            return looksLike(address);
        }
        return SourceType.of(type.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("'" + type + "' is no type of registry: write "
                        + Arrays.stream(SourceType.values())
                                .map(SourceType::word)
                                .collect(Collectors.joining(", "))));
    }

    private static SourceType looksLike(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("").toLowerCase(Locale.ROOT);
        if (path.endsWith("publiccode.yml") || path.endsWith("publiccode.yaml")) {
            return SourceType.PUBLICCODE;
        }
        if (path.endsWith("data.json") || path.contains("/api/feed/dcat-us")) {
            return SourceType.DATAJSON;
        }
        if (path.endsWith("/sparql")) {
            return SourceType.SPARQL;
        }
        if (path.matches(".*\\.(ttl|rdf|jsonld|nt|xml)") || path.contains("dcat") || path.endsWith("/catalog")) {
            return SourceType.DCAT;
        }
        if (path.contains("/api/3") || path.isEmpty() || path.equals("/")) {
            return SourceType.CKAN;
        }
        throw new IllegalArgumentException(
                "The address " + address
                        + " does not tell what kind of registry it is. Say so with --type ckan, dcat, datajson, publiccode or sparql.");
    }

    private Optional<Duration> interval() {
        if (every == null) {
            return Optional.empty();
        }
        Matcher given = EVERY.matcher(every);
        if (!given.matches()) {
            throw new IllegalArgumentException("--every is a number with m, h or d behind, such as 6h: " + every);
        }
        long number = Long.parseLong(given.group(1));
        Duration interval = switch (given.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        if (interval.compareTo(OFTEN_ENOUGH) < 0) {
            throw new IllegalArgumentException(
                    "--every " + every + " is too often for somebody else's server: at least 5m.");
        }
        return Optional.of(interval);
    }

    /** An interval as it is written after {@code --every}. */
    static String written(Duration interval) {
        if (interval.toMinutesPart() > 0) {
            return interval.toMinutes() + "m";
        }
        return interval.toHoursPart() > 0 ? interval.toHours() + "h" : interval.toDays() + "d";
    }
}
