package org.localreuse.harvest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Datasets as councils publish them, made up by number: the same number and version give the same dataset, always. */
public final class TestDatasets {

    private static final List<String> COUNCILS = List.of(
            "Leeds City Council",
            "Barnsley Metropolitan Borough Council",
            "Cornwall Council",
            "Camden London Borough Council",
            "North Lanarkshire Council",
            "Cardiff Council",
            "Belfast City Council",
            "Stratford-on-Avon District Council",
            "Bristol City Council",
            "Calderdale Council");

    private static final List<String> TOPICS = List.of(
            "Bin collection days",
            "Public toilets",
            "Planning applications",
            "Spending over £500",
            "Council tax bands",
            "Tree preservation orders",
            "Car parks",
            "Polling stations",
            "Gritting routes",
            "Food hygiene ratings",
            "Allotments",
            "School catchments",
            "Library visits",
            "Street lights",
            "Air quality readings",
            "Empty homes",
            "Business rates");

    private static final List<String> LICENCES =
            List.of("uk-ogl", "OGL-UK-3.0", "cc-by", "notspecified", "", "other-closed");
    private static final List<String> FORMATS = List.of("CSV", "XLSX", "JSON", "PDF", "GeoJSON");
    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 0, 0, 0, 1_000);

    private TestDatasets() {}

    /** Its id in a CKAN. */
    public static String id(int number) {
        return new UUID(0x4c6f63616c526575L, 0x8000_0000_0000_0000L | number).toString();
    }

    static String title(int number, int version) {
        return pick(TOPICS, number) + " " + (number / 170 + 1) + (version == 0 ? "" : ", revised " + version);
    }

    static LocalDateTime created(int number) {
        return FIRST.plusMinutes(number);
    }

    private static String pick(List<String> list, int number) {
        return list.get(number % list.size());
    }

    private static String council(int number) {
        return COUNCILS.get(number / TOPICS.size() % COUNCILS.size());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** As {@code package_show} gives it. */
    public static String ckan(int number, int version, String modified) {
        String name = slug(title(number, 0) + " " + council(number));
        String resources = IntStream.rangeClosed(0, number % 3)
                .mapToObj(i -> """
                        {"id":"%s","name":"%s %d","url":"https://data.example.org/files/%s-%d","format":"%s","mimetype":null,\
                        "size":"%d","state":"active","position":%d}""".formatted(
                                UUID.nameUUIDFromBytes((name + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                title(number, version),
                                2020 + i,
                                name,
                                i,
                                pick(FORMATS, number + i),
                                1000 + number,
                                i))
                .collect(Collectors.joining(","));
        return """
                {"id":"%s","name":"%s","title":"%s","notes":"What %s knows about %s, once a month.","license_id":"%s",\
                "metadata_created":"%s","metadata_modified":"%s","state":"active","private":false,"type":"dataset",\
                "organization":{"id":"%s","name":"%s","title":"%s","state":"active"},"num_resources":%d,"resources":[%s],\
                "tags":[{"name":"%s"},{"name":"councils"}],"extras":[{"key":"spatial","value":"England"},{"key":"la_service","value":"%d"}]}""".formatted(
                        id(number),
                        name,
                        title(number, version),
                        council(number),
                        pick(TOPICS, number).toLowerCase(Locale.ROOT),
                        pick(LICENCES, number),
                        created(number),
                        modified,
                        slug(council(number)),
                        slug(council(number)),
                        council(number),
                        number % 3 + 1,
                        resources,
                        slug(pick(TOPICS, number)),
                        500 + number % 300);
    }

    /** The element of a {@code data.json}. */
    public static String dataJson(int number) {
        return """
                {"@type":"dcat:Dataset","identifier":"https://data.example.org/item?id=%d","title":"%s",\
                "description":"What %s knows.","modified":"%s","publisher":{"name":"%s"},"keyword":["councils"],\
                "license":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/","accessLevel":"public",\
                "distribution":[{"@type":"dcat:Distribution","downloadURL":"https://data.example.org/%d.csv","mediaType":"text/csv"}]}""".formatted(number, title(number, 0), council(number), created(number), council(number), number);
    }

    /** A whole {@code data.json} of the datasets from 0 on. */
    public static String dataJsonOf(int count) {
        return IntStream.range(0, count)
                .mapToObj(TestDatasets::dataJson)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"@context\":\"http://contexts.invalid/catalog.jsonld\",\"@type\":\"dcat:Catalog\",\"dataset\":[\n",
                        "\n]}"));
    }

    /** The IRI of a dataset in {@link #turtle}. */
    public static String iri(int number) {
        return "https://data.example.org/dataset/" + number;
    }

    /** One dataset in Turtle, prefixes {@code dcat dct foaf vcard spdx xsd} taken for granted. */
    public static String turtle(int number) {
        return """
                <%s> a dcat:Dataset ; dct:title "%s"@en ; dct:identifier "%d" ; dct:modified "%s"^^xsd:dateTime ;
                  dct:publisher <https://data.example.org/body/%s> ;
                  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Data team" ] ;
                  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://data.example.org/%d.csv> ;
                    spdx:checksum [ spdx:checksumValue "%08x" ] ] .
                <https://data.example.org/body/%s> a foaf:Agent ; foaf:name "%s" .
                """.formatted(
                        iri(number),
                        title(number, 0),
                        number,
                        created(number),
                        slug(council(number)),
                        number,
                        number,
                        slug(council(number)),
                        council(number));
    }
}
