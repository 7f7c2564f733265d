package org.localreuse.harvest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.feed.JsonOutline.Element;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;

/** Asks a CKAN, and tells its answers from its excuses, which may come with status 200. */
final class CkanSite {

    private static final String ACCEPT = "application/json, */*;q=0.1";
    private static final String ORDER = "&sort=metadata_modified+desc,+id+asc";
    private static final int TOO_LARGE = 413;

    private final Fetcher fetcher;
    private final CkanAddress address;

    CkanSite(Fetcher fetcher, CkanAddress address) {
        this.fetcher = fetcher;
        this.address = address;
    }

    /** What a search came to. */
    sealed interface Found {

        /** Datasets, in the order of their last change, the newest first. */
        record Some(JsonOutline outline, List<Element> datasets, OptionalLong count, Visit visit) implements Found {}

        /** They are as they were. */
        record AsBefore() implements Found {}

        /** The server stumbles, over one of them or for another reason. */
        record Stumbled(FeedBroken reason) implements Found {}

        /** It does not search. */
        record NotSearching(FeedBroken reason) implements Found {}
    }

    boolean isFiltered() {
        return !address.filter().isEmpty();
    }

    URI shown() {
        return address.actions();
    }

    Found search(long start, int rows, Visit visit, boolean local) {
        URI asked = address.search("start=" + start + "&rows=" + rows + ORDER);
        return switch (fetcher.fetch(Ask.of(asked, ACCEPT, local).unlessAsAt(visit))) {
            case Reply.Unchanged unchanged -> new Found.AsBefore();
            case Reply.Failed failed ->
                failed.status() >= 500 || failed.status() == TOO_LARGE
                        ? new Found.Stumbled(failed.reason())
                        : new Found.NotSearching(failed.reason());
            case Reply.Answer answer -> found(answer);
        };
    }

    private static Found found(Reply.Answer answer) {
        JsonOutline outline = JsonOutline.of(answer);
        if (!outline.scalar("success").orElse("true").equalsIgnoreCase("true")) {
            return new Found.NotSearching(
                    Addresses.broken(answer.address(), "answers that it failed: " + excuse(outline)));
        }
        List<Element> datasets = outline.list("result.results")
                .orElseThrow(
                        () -> Addresses.broken(
                                answer.address(),
                                "lists nothing where its datasets should stand (result.results). Check the address and the type."));
        return new Found.Some(outline, datasets, count(outline), answer.visit());
    }

    private static String excuse(JsonOutline outline) {
        String message = outline.scalar("error.message")
                .or(() -> outline.scalar("error"))
                .orElse("it does not say why");
        return message.strip() + (message.strip().endsWith(".") ? "" : ".");
    }

    private static OptionalLong count(JsonOutline outline) {
        return outline.scalar("result.count")
                .filter(text -> text.matches("\\d{1,12}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    /** The key of a dataset that the server stumbles over, from its search index. */
    Optional<String> keyAt(long start, boolean local) {
        URI asked = address.search("start=" + start + "&rows=1&fl=id,name" + ORDER);
        if (!(fetcher.fetch(Ask.of(asked, ACCEPT, local)) instanceof Reply.Answer answer)) {
            return Optional.empty();
        }
        return found(answer) instanceof Found.Some some && some.datasets().size() == 1
                ? new Records()
                        .parsed(
                                some.datasets().getFirst(),
                                some.outline().bytes(some.datasets().getFirst()))
                        .flatMap(CkanSite::id)
                : Optional.empty();
    }

    private static Optional<String> id(JsonNode dataset) {
        return Records.text(dataset, "id");
    }

    /** How many there are, asked without asking for any. */
    OptionalLong count(boolean local) {
        return search(0, 0, Visit.NONE, local) instanceof Found.Some some ? some.count() : OptionalLong.empty();
    }

    /** The names of all datasets, for a site that does not search; empty if it does not tell. */
    Optional<List<String>> names(boolean local) {
        if (!(fetcher.fetch(Ask.of(address.names(), ACCEPT, local)) instanceof Reply.Answer answer)) {
            return Optional.empty();
        }
        JsonOutline outline = JsonOutline.of(answer);
        return outline.list("result")
                .map(list -> list.stream()
                        .map(element -> new String(outline.bytes(element), StandardCharsets.UTF_8))
                        .filter(text -> text.startsWith("\""))
                        .map(text -> text.substring(1, text.length() - 1))
                        .toList());
    }

    /** One dataset by its name. */
    Reply dataset(String name, boolean local) {
        return fetcher.fetch(Ask.of(address.dataset(name), ACCEPT, local));
    }
}
