package org.localreuse.rest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Figures about known reuses. What the register does not know is not counted as none: it is left out. */
public final class Statistics {

    private static final int MOST_REUSED = 20;
    private static final int YEAR = 4;

    private Statistics() {}

    /** All figures, at the catalogue's revision. */
    public static Map<String, Object> of(Catalogue catalogue) {
        List<Node> reuses = catalogue.reuses().counted(catalogue.ofClass(Terms.REUSE));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("totals", totals(catalogue, reuses));
        Map<String, Integer> byYear = counted(reuses, reuse -> years(catalogue, reuse));
        members.put("knownReusesByYear", byYear);
        members.put("growth", growth(byYear));
        members.put("knownReusesByNation", counted(reuses, reuse -> nations(catalogue, reuse)));
        members.put("knownReusesByKind", counted(reuses, reuse -> slugs(catalogue, reuse, Terms.REUSE_KIND)));
        members.put(
                "knownReusesByStatus",
                counted(
                        reuses,
                        reuse -> catalogue.reuses().status(reuse).stream().map(Concepts::slug)));
        members.put(
                "knownReusesByCorroboration", counted(reuses, reuse -> slugs(catalogue, reuse, Terms.CORROBORATION)));
        members.put("mostReusedProjects", mostReused(catalogue, Terms.PROJECT));
        members.put("mostReusedDatasets", mostReused(catalogue, Terms.DATASET));
        members.put("asOf", catalogue.asOf().toString());
        return members;
    }

    private static Map<String, Object> totals(Catalogue catalogue, List<Node> reuses) {
        Set<Node> reusers = reuses.stream()
                .flatMap(reuse -> catalogue.values(reuse, Terms.REUSER).stream())
                .collect(Collectors.toSet());
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("projects", catalogue.ofClass(Terms.PROJECT).size());
        totals.put("datasets", catalogue.ofClass(Terms.DATASET).size());
        totals.put("councils", catalogue.ofClass(Terms.COUNCIL).size());
        totals.put("organisations", catalogue.otherOrganisations().size());
        totals.put("knownReuses", reuses.size());
        totals.put("reusers", reusers.size());
        totals.put(
                "councilsThatReuse",
                reusers.stream()
                        .filter(reuser -> catalogue.is(reuser, Terms.COUNCIL))
                        .count());
        return totals;
    }

    private static Map<String, Integer> counted(List<Node> reuses, Function<Node, Stream<String>> keys) {
        Map<String, Integer> counts = new TreeMap<>();
        reuses.forEach(reuse -> keys.apply(reuse).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    /** How many reuses were known to have begun by the end of each year. */
    private static Map<String, Integer> growth(Map<String, Integer> byYear) {
        Map<String, Integer> growth = new LinkedHashMap<>();
        int sum = 0;
        for (Map.Entry<String, Integer> year : byYear.entrySet()) {
            sum += year.getValue();
            growth.put(year.getKey(), sum);
        }
        return growth;
    }

    private static Stream<String> years(Catalogue catalogue, Node reuse) {
        return catalogue.first(reuse, Terms.SINCE).stream()
                .map(date -> date.getLiteralLexicalForm().substring(0, YEAR));
    }

    private static Stream<String> nations(Catalogue catalogue, Node reuse) {
        Set<String> nations = new TreeSet<>();
        catalogue
                .values(reuse, Terms.REUSER)
                .forEach(reuser -> catalogue
                        .first(reuser, Terms.NATION)
                        .ifPresent(nation -> nations.add(catalogue.references().name(nation))));
        return nations.stream();
    }

    private static Stream<String> slugs(Catalogue catalogue, Node reuse, Node property) {
        return catalogue.values(reuse, property).stream().map(Concepts::slug);
    }

    private static List<Map<String, Object>> mostReused(Catalogue catalogue, Node type) {
        Comparator<Node> byCount =
                Comparator.comparingInt(thing -> catalogue.reuses().numberOf(thing));
        return catalogue.ofClass(type).stream()
                .filter(thing -> catalogue.reuses().numberOf(thing) > 0)
                .sorted(byCount.reversed().thenComparing(Terms.BY_IRI))
                .limit(MOST_REUSED)
                .map(thing -> {
                    Map<String, Object> item = catalogue.references().of(thing);
                    item.put("knownReuses", catalogue.reuses().numberOf(thing));
                    return item;
                })
                .toList();
    }
}
