package org.localreuse.harvest;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localreuse.harvest.TestRegistry.Answer;
import org.localreuse.harvest.TestRegistry.Request;

/**
 * A CKAN with as many datasets as wanted, which behaves as well or as badly as it is told. Its datasets are numbered from 0; the
 * one with the highest number was changed last. Serve it with {@code registry.serve("/ckan", new TestCkan(250))}.
 */
public final class TestCkan implements TestRegistry.Site {

    private static final LocalDateTime CHANGES = LocalDateTime.of(2026, 11, 1, 0, 0, 0, 1_000);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Function<String, String>> spoiled = new HashMap<>();
    private final Set<String> stumbling = new HashSet<>();
    private final List<Runnable> meanwhile = new ArrayList<>();
    private int made;
    private int changes;
    private int mostRows = 1000;
    private boolean tags;
    private boolean searches = true;
    private long counts = -1;

    private record Entry(int number, int version, LocalDateTime modified) {
        String id() {
            return TestDatasets.id(number);
        }
    }

    public TestCkan(int datasets) {
        add(datasets);
    }

    /** Publishes some more. */
    public synchronized void add(int datasets) {
        for (int i = 0; i < datasets; i++) {
            entries.add(new Entry(made, 0, TestDatasets.created(made)));
            made++;
        }
        sort();
    }

    /** Takes one away. */
    public synchronized void remove(int number) {
        entries.removeIf(entry -> entry.number() == number);
    }

    /** Takes all away but so many. */
    public synchronized void shrinkTo(int datasets) {
        entries.removeIf(entry -> entry.number() >= datasets);
    }

    /** Revises one: it has another title, and was changed last. */
    public synchronized void change(int number) {
        changes++;
        entries.replaceAll(entry -> entry.number() == number
                ? new Entry(number, entry.version() + 1, CHANGES.plusMinutes(changes))
                : entry);
        sort();
    }

    /** Has one answered otherwise than it should be. */
    public synchronized TestCkan spoil(int number, Function<String, String> json) {
        spoiled.put(TestDatasets.id(number), json);
        return this;
    }

    /** Answers 500 whenever that one is on the page. */
    public synchronized TestCkan stumbleOver(int number) {
        stumbling.add(TestDatasets.id(number));
        return this;
    }

    /** Gives no more than that at once, whatever is asked for. */
    public TestCkan atMost(int rows) {
        mostRows = rows;
        return this;
    }

    /** Sends entity tags, as few CKANs do. */
    public TestCkan withTags() {
        tags = true;
        return this;
    }

    /** Has no package_search, as some very old ones. */
    public TestCkan withoutSearch() {
        searches = false;
        return this;
    }

    /** Claims another number of datasets than it has. */
    public TestCkan claiming(long count) {
        counts = count;
        return this;
    }

    /** What happens between two requests: the first after the first answer, and so on. */
    public synchronized TestCkan meanwhile(Runnable event) {
        meanwhile.add(event);
        return this;
    }

    private void sort() {
        entries.sort(Comparator.comparing(Entry::modified).reversed().thenComparing(Entry::id));
    }

    @Override
    public synchronized Answer answer(String path, Request request) {
        Map<String, String> parameters = parameters(request);
        String action = path.replaceFirst("^/api/3/action/", "");
        Answer answer = switch (action) {
            case "package_search" -> searches ? search(parameters) : failed(400, "Action name not known");
            case "package_list" -> success(names());
            case "package_show" -> show(parameters.get("id"));
            default -> Answer.status(404);
        };
        if (!meanwhile.isEmpty()) {
            meanwhile.removeFirst().run();
        }
        return answer;
    }

    private static Map<String, String> parameters(Request request) {
        String query = request.address().getQuery();
        Map<String, String> parameters = new HashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        return parameters;
    }

    private Answer search(Map<String, String> parameters) {
        int start = Math.min(Integer.parseInt(parameters.getOrDefault("start", "0")), entries.size());
        int rows = Math.min(Integer.parseInt(parameters.getOrDefault("rows", "10")), mostRows);
        List<Entry> page = entries.subList(start, Math.min(entries.size(), start + rows));
        boolean fieldsOnly = parameters.containsKey("fl");
        if (!fieldsOnly && page.stream().map(Entry::id).anyMatch(stumbling::contains)) {
            return Answer.status(500);
        }
        String results = page.stream()
                .map(entry -> fieldsOnly ? "{\"id\":\"" + entry.id() + "\"}" : json(entry))
                .collect(Collectors.joining(",\n"));
        long count = counts < 0 ? entries.size() : counts;
        return success("{\"count\":" + count + ",\"sort\":\"metadata_modified desc\",\"results\":[" + results + "]}");
    }

    private String names() {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> "\"" + entries.get(i).id() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private Answer show(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> stumbling.contains(id) ? Answer.status(500) : success(json(entry)))
                .orElseGet(() -> Answer.status(404));
    }

    private String json(Entry entry) {
        String json = TestDatasets.ckan(entry.number(), entry.version(), entry.modified() + "");
        return spoiled.getOrDefault(entry.id(), Function.identity()).apply(json);
    }

    private Answer success(String result) {
        String text = "{\"help\":\"https://ckan.example/help\",\"success\":true,\"result\":" + result + "}";
        return tags ? Answer.of("application/json", text) : Answer.withoutTag("application/json", text);
    }

    private static Answer failed(int status, String message) {
        Answer text = Answer.of("application/json", "{\"success\":false,\"error\":{\"message\":\"" + message + "\"}}");
        return new Answer(status, Map.of("Content-Type", "application/json"), text.body());
    }
}
