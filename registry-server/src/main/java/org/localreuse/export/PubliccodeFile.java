package org.localreuse.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;
import org.localreuse.rest.References;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A project as a publiccode.yml file, of the newest version that our own reader knows. What the standard wants and the register does not
 * know is left out, and named in a comment: whoever takes the file over adds it.
 *
 * @see <a href="https://yml.publiccode.tools/">The publiccode.yml standard</a>
 */
final class PubliccodeFile {

    static final String VERSION = "0.7";

    private static final int SHORT = 150;
    private static final Node REPOSITORY = NodeFactory.createURI("http://schema.org/codeRepository");
    private static final Node SOFTWARE_VERSION = NodeFactory.createURI(DCAT.NS + "version");
    private static final Node FUNDING = NodeFactory.createURI("http://schema.org/funding");
    private static final Node FUNDER = NodeFactory.createURI("http://schema.org/funder");

    private static final Map<String, String> STATUS = Map.of(
            "idea", "concept",
            "discovery", "concept",
            "alpha", "development",
            "beta", "beta",
            "private-beta", "beta",
            "public-beta", "beta",
            "live", "stable",
            "paused", "stable",
            "retired", "obsolete");

    private final Graph known;
    private final Node project;
    private final References references;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    private PubliccodeFile(Graph known, Node project, References references) {
        this.known = known;
        this.project = project;
        this.references = references;
    }

    /**
     * The text of the file.
     *
     * @param known the statements about the project and its parts
     * @param users who says itself that it uses the project
     * @param basedOn the repositories that its code was taken from
     */
    static String of(Graph known, Node project, References references, List<String> users, List<String> basedOn) {
        PubliccodeFile file = new PubliccodeFile(known, project, references);
        file.identify(basedOn);
        file.descriptions();
        file.legal();
        file.people(users);
        return file.comment() + new Dump(settings()).dumpToString(file.members);
    }

    private static DumpSettings settings() {
        return DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .setExplicitStart(true)
                .build();
    }

    private void identify(List<String> basedOn) {
        members.put("publiccodeYmlVersion", VERSION);
        members.put("name", references.name(project));
        put("url", all(REPOSITORY).findFirst());
        put("landingURL", texts(project, DCAT.landingPage).findFirst());
        putAll("isBasedOn", basedOn.stream());
        put("softwareVersion", all(SOFTWARE_VERSION).findFirst());
        put(
                "releaseDate",
                components()
                        .flatMap(part -> texts(part, DCTerms.modified))
                        .map(day -> day.substring(0, Math.min(10, day.length())))
                        .max(Comparator.naturalOrder()));
        put(
                "developmentStatus",
                objects(project, LR.stage.asNode())
                        .map(stage -> stage.toString().replaceFirst("^.*/", ""))
                        .flatMap(stage -> Stream.ofNullable(STATUS.get(stage)))
                        .findFirst());
        putAll("categories", texts(project, DCAT.keyword).distinct());
        require("url", "developmentStatus");
        missing.addAll(List.of("platforms", "softwareType", "localisation"));
    }

    private void descriptions() {
        Map<String, Object> languages = new TreeMap<>();
        objects(project, DCTerms.description.asNode()).filter(Node::isLiteral).forEach(text -> {
            String language = text.getLiteralLanguage().isEmpty() ? "en" : text.getLiteralLanguage();
            Map<String, Object> section = new LinkedHashMap<>();
            objects(project, DCTerms.title.asNode())
                    .filter(title -> title.getLiteralLanguage().equals(text.getLiteralLanguage()))
                    .findFirst()
                    .ifPresent(title -> section.put("localisedName", title.getLiteralLexicalForm()));
            String whole = text.getLiteralLexicalForm();
            section.put("shortDescription", shortened(whole));
            section.put("longDescription", whole);
            languages.put(language, section);
        });
        if (!languages.isEmpty()) {
            members.put("description", languages);
        }
        require("description");
        missing.add("description.features");
    }

    /** The first words, as many as the standard lets a short description have. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT - 2);
        return line.substring(0, end < 1 ? SHORT - 2 : end) + " …";
    }

    private void legal() {
        Map<String, Object> legal = new LinkedHashMap<>();
        String licences = Stream.concat(components(), Stream.of(project))
                .flatMap(part -> objects(part, DCTerms.license.asNode()))
                .distinct()
                .flatMap(licence -> references.key(licence).stream())
                .filter(key -> !key.equals("unknown") && !key.equals("not-stated"))
                .collect(Collectors.joining(" OR "));
        if (licences.isEmpty()) {
            missing.add("legal.license");
        } else {
            legal.put("license", licences);
        }
        leads().findFirst().ifPresent(lead -> legal.put("repoOwner", references.name(lead)));
        members.put("legal", legal);
    }

    private void people(List<String> users) {
        leads().findFirst()
                .ifPresent(lead -> members.put(
                        "organisation", new TreeMap<>(Map.of("name", references.name(lead), "uri", lead.toString()))));
        List<Map<String, String>> funders = objects(project, FUNDING)
                .flatMap(grant -> objects(grant, FUNDER))
                .distinct()
                .map(funder -> Map.of("name", references.name(funder)))
                .toList();
        if (!funders.isEmpty()) {
            members.put("fundedBy", funders);
        }
        putAll("usedBy", users.stream());
        missing.add("maintenance");
    }

    private String comment() {
        return "# " + references.name(project).replaceAll("\\R", " ") + ", as the Local Reuse Registry knows it: "
                + project.getURI() + "\n# usedBy names those who say themselves that they use it."
                + "\n# Not known to the register, to be added by who maintains the code: " + String.join(", ", missing)
                + ".\n";
    }

    private void require(String... keys) {
        for (String key : keys) {
            if (!members.containsKey(key)) {
                missing.add(key);
            }
        }
    }

    private void put(String key, Optional<String> value) {
        value.ifPresent(text -> members.put(key, text));
    }

    private void putAll(String key, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            members.put(key, all);
        }
    }

    private Stream<Node> leads() {
        return objects(project, LR.leadOrganisation.asNode());
    }

    private Stream<Node> components() {
        return Stream.concat(
                        objects(project, DCTerms.hasPart.asNode()),
                        known
                                .find(Node.ANY, DCTerms.isPartOf.asNode(), project)
                                .mapWith(Triple::getSubject)
                                .toList()
                                .stream())
                .distinct();
    }

    /** Of the project itself, then of its parts. */
    private Stream<String> all(Node property) {
        return Stream.concat(Stream.of(project), components())
                .flatMap(thing -> objects(thing, property))
                .map(PubliccodeFile::text);
    }

    private Stream<String> texts(Node subject, Property property) {
        return objects(subject, property.asNode()).map(PubliccodeFile::text);
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return known.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString));
    }
}
