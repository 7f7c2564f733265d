package org.localreuse.harvest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.feed.JsonOutline.Element;
import org.localreuse.harvest.fetch.Addresses;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.model.Source;

/**
 * {@code data.json} as DCAT-US 1.1 has it, which ArcGIS Hub and others give too, and the bare list of version 1.0. It is one
 * document: it is fetched once, and passed on in pages. Its {@code @context} is not looked at. The cursor is the number of the next
 * dataset. What the server tells of the document is told of each page, and asked once.
 */
final class DataJsonFeed implements Feed {

    private static final int ROWS = 500;
    private static final String ACCEPT = "application/json, application/ld+json;q=0.8, */*;q=0.1";

    private final Fetcher fetcher;
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable Document document;
    private @Nullable Visit same;

    /** The document of this harvest. */
    private record Document(JsonOutline outline, List<Element> datasets, Visit visit) {}

    DataJsonFeed(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known) {
        if (document == null && visit.equals(same)) {
            return Optional.empty();
        }
        Document read = document;
        if (read == null) {
            Ask ask = Ask.of(source.address(), ACCEPT, source.local()).unlessAsAt(visit);
            Optional<Reply.Answer> answer = fetcher.document(ask);
            if (answer.isEmpty()) {
                same = visit;
                return Optional.empty();
            }
            read = document(answer.get());
            document = read;
        }
        return Optional.of(page(read, cursor.map(Integer::parseInt).orElse(0)));
    }

    private static Document document(Reply.Answer answer) {
        JsonOutline outline = JsonOutline.of(answer);
        List<Element> datasets = outline.list("dataset")
                .or(() -> outline.list(""))
                .orElseThrow(() -> Addresses.broken(
                        answer.address(),
                        "is no data.json: it has no list “dataset”. Check the address and the type."));
        return new Document(outline, datasets, answer.visit());
    }

    private Page page(Document read, int start) {
        List<Element> datasets = read.datasets();
        int end = Math.min(datasets.size(), start + ROWS);
        Records records = new Records();
        for (Element element : datasets.subList(Math.min(start, end), end)) {
            byte[] bytes = read.outline().bytes(element);
            records.parsed(element, bytes).ifPresent(dataset -> read(records, element, bytes, dataset));
        }
        Optional<String> next = end < datasets.size() ? Optional.of(String.valueOf(end)) : Optional.empty();
        return records.page(next, OptionalLong.of(datasets.size()), read.visit());
    }

    private void read(Records records, Element element, byte[] bytes, JsonNode dataset) {
        Optional<String> key = Records.text(dataset, "identifier");
        Integer before = key.isEmpty() ? null : seen.putIfAbsent(key.get(), element.index());
        if (key.isEmpty()) {
            records.refuseNameless(bytes, Records.at(element, "The dataset has no identifier."));
        } else if (before != null && before != element.index()) {
            records.refuseNameless(
                    bytes, Records.at(element, "The dataset has the same identifier as number " + (before + 1) + "."));
        } else {
            records.take(new RawRecord(key.get(), Model.DATAJSON, bytes, Records.text(dataset, "modified")));
        }
    }
}
