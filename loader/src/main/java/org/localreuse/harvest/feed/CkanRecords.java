package org.localreuse.harvest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.feed.JsonOutline.Element;

/**
 * Reads what a CKAN says of datasets. Its key is the {@code id}; the name changes. What is deleted, a draft, private, or of a kind
 * that is no dataset is passed over: where it was a dataset before, it is gone.
 */
final class CkanRecords {

    private static final Set<String> NO_DATASETS =
            Set.of("harvest", "harvest_source", "harvester", "showcase", "application", "page", "news");

    private int passedOver;

    /** How many were no datasets, or are none any more. */
    int passedOver() {
        return passedOver;
    }

    void read(List<Element> elements, JsonOutline outline, Records records) {
        for (Element element : elements) {
            read(element, outline.bytes(element), records);
        }
    }

    /** Reads one dataset. */
    void read(Element element, byte[] bytes, Records records) {
        Optional<JsonNode> dataset = records.parsed(element, bytes);
        // A search index answers with the dataset as a text inside its own record.
        Optional<byte[]> inner = dataset.flatMap(found -> Records.text(found, "validated_data_dict"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        if (inner.isPresent()) {
            read(element, inner.get(), records);
        } else {
            dataset.ifPresent(found -> take(element, bytes, found, records));
        }
    }

    private void take(Element element, byte[] bytes, JsonNode dataset, Records records) {
        Optional<String> key = Records.text(dataset, "id").or(() -> Records.text(dataset, "name"));
        if (isNone(dataset)) {
            passedOver++;
        } else if (key.isEmpty()) {
            records.refuseNameless(bytes, Records.at(element, "The dataset has no id."));
        } else {
            records.take(new RawRecord(key.get(), Model.CKAN, bytes, Records.text(dataset, "metadata_modified")));
        }
    }

    private static boolean isNone(JsonNode dataset) {
        String type = Records.text(dataset, "type").orElse("dataset");
        String state = Records.text(dataset, "state").orElse("active");
        return !state.equalsIgnoreCase("active")
                || NO_DATASETS.contains(type.toLowerCase(Locale.ROOT))
                || isPrivate(dataset, type);
    }

    /** DKAN, which answers like a CKAN but writes “Dataset”, says of what everybody can see that it is private. */
    private static boolean isPrivate(JsonNode dataset, String type) {
        return Records.text(dataset, "private").orElse("").equalsIgnoreCase("true") && !type.equals("Dataset");
    }
}
