package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;
import org.localreuse.submission.tree.Limits;

/** Checks a publiccode.yml for what we read of it, of whatever version, and says what we leave aside. */
final class PubliccodeShape {

    private enum Form {
        TEXT,
        TEXTS,
        ADDRESS,
        ADDRESSES,
        DATE,
        MAPPING,
        LIST
    }

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("publiccodeYmlVersion", Form.TEXT),
            Map.entry("name", Form.TEXT),
            Map.entry("url", Form.ADDRESS),
            Map.entry("landingURL", Form.ADDRESS),
            Map.entry("landingUrl", Form.ADDRESS),
            Map.entry("softwareVersion", Form.TEXT),
            Map.entry("releaseDate", Form.DATE),
            Map.entry("developmentStatus", Form.TEXT),
            Map.entry("categories", Form.TEXTS),
            Map.entry("usedBy", Form.TEXTS),
            Map.entry("isBasedOn", Form.ADDRESSES),
            Map.entry("fundedBy", Form.LIST),
            Map.entry("organisation", Form.MAPPING),
            Map.entry("description", Form.MAPPING),
            Map.entry("legal", Form.MAPPING),
            Map.entry("legal.license", Form.TEXT),
            Map.entry("legal.repoOwner", Form.TEXT),
            Map.entry("legal.mainCopyrightOwner", Form.TEXT),
            Map.entry("maintenance", Form.MAPPING),
            Map.entry("maintenance.type", Form.TEXT),
            Map.entry("maintenance.contractors", Form.LIST),
            Map.entry("intendedAudience", Form.MAPPING),
            Map.entry("intendedAudience.scope", Form.TEXTS),
            Map.entry("dependsOn", Form.MAPPING),
            Map.entry("localisation", Form.MAPPING));

    private static final Set<String> REQUIRED = Set.of("name", "url", "description");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

    private final Mapping root;
    private final Findings findings;

    PubliccodeShape(Mapping root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Reports every key whose value cannot be what the standard says. */
    void check() {
        checkAll(root, "");
        REQUIRED.stream()
                .sorted()
                .filter(key -> root.get(key).isEmpty())
                .forEach(key -> findings.error(
                        root.position(),
                        key,
                        "",
                        "The key " + key + " is missing.",
                        "The publiccode.yml standard requires it."));
        if (root.get("description").isPresent() && !hasDescription()) {
            findings.error(
                    root.get("description").map(Item::position).orElse(root.position()),
                    "description",
                    "",
                    "No language has a shortDescription or longDescription.",
                    "Write at least one.");
        }
    }

    private boolean hasDescription() {
        return root.get("description").filter(Mapping.class::isInstance).stream()
                .flatMap(sections -> ((Mapping) sections).fields().stream())
                .map(Field::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .anyMatch(section -> section.text("shortDescription").isPresent()
                        || section.text("longDescription").isPresent());
    }

    private void checkAll(Mapping mapping, String prefix) {
        for (Field field : mapping.fields()) {
            String path = prefix + field.name();
            Form form = FORMS.get(path);
            if (form != null && !(field.value() instanceof Nothing)) {
                check(form, field.value(), path);
                if (form == Form.MAPPING && field.value() instanceof Mapping inner && prefix.isEmpty()) {
                    checkAll(inner, path + ".");
                }
            }
        }
    }

    private void check(Form form, Item value, String path) {
        switch (form) {
            case TEXT -> text(value, path);
            case ADDRESS -> address(value, path);
            case DATE -> date(value, path);
            case TEXTS -> each(value, path, false);
            case ADDRESSES -> each(value, path, true);
            case MAPPING ->
                expect(
                        value instanceof Mapping || isEmptyText(value),
                        value,
                        path,
                        "A mapping of keys is expected here.");
            case LIST ->
                expect(value instanceof Listing || isEmptyText(value), value, path, "A list is expected here.");
        }
    }

    /** The standard lets only {@code isBasedOn}, whose items are addresses, be one text for a list of one. */
    private void each(Item value, String path, boolean addresses) {
        boolean list = value instanceof Listing;
        if (!expect(
                list || addresses && value instanceof Text || isEmptyText(value),
                value,
                path,
                "A list is expected here.")) {
            return;
        }
        List<Item> items = value instanceof Listing listing ? listing.items() : List.of(value);
        for (int i = 0; i < items.size(); i++) {
            String place = list ? path + "[" + (i + 1) + "]" : path;
            if (!(items.get(i) instanceof Nothing)) {
                if (addresses && !isEmptyText(items.get(i))) {
                    address(items.get(i), place);
                } else {
                    text(items.get(i), place);
                }
            }
        }
    }

    private boolean text(Item value, String path) {
        return expect(value instanceof Text, value, path, "Plain text is expected here.");
    }

    private void address(Item value, String path) {
        if (text(value, path) && value instanceof Text text && !isEmptyText(value)) {
            String address = text.text().strip();
            boolean fits = Iris.isWeb(address)
                    && Iris.fault(address, Limits.STANDARD.iri()).isEmpty();
            if (!fits) {
                findings.error(
                        value.position(),
                        path,
                        address,
                        "A web address is expected here, beginning with https:// or http://.",
                        "");
            }
        }
    }

    private void date(Item value, String path) {
        if (text(value, path) && value instanceof Text text && !isEmptyText(value)) {
            if (!DAY.matcher(text.text().strip()).matches()) {
                findings.error(
                        value.position(), path, text.text(), "A day is expected here.", "Write it as 2024-03-31.");
            }
        }
    }

    private static boolean isEmptyText(Item value) {
        return value instanceof Text text && text.text().isBlank();
    }

    private boolean expect(boolean fits, Item value, String path, String message) {
        if (!fits) {
            String found = value instanceof Text text ? text.text() : "";
            findings.error(value.position(), path, found, message, "");
        }
        return fits;
    }

    /** What is left aside, and what the submitter may want to know. */
    List<Finding> notes() {
        List<Finding> notes = new ArrayList<>();
        Set<String> ignored = new TreeSet<>();
        root.fields().stream()
                .map(Field::name)
                .filter(key -> !FORMS.containsKey(key))
                .forEach(ignored::add);
        if (!ignored.isEmpty()) {
            notes.add(hint(Position.UNKNOWN, "", "These keys are not read: " + String.join(", ", ignored) + "."));
        }
        Optional<Mapping> maintenance = mapping("maintenance");
        maintenance
                .flatMap(keys -> keys.get("contacts"))
                .ifPresent(contacts -> notes.add(hint(
                        contacts.position(),
                        "maintenance.contacts",
                        "Contacts are persons: only their affiliation is read.")));
        maintenance
                .flatMap(keys -> keys.text("type"))
                .filter("none"::equals)
                .ifPresent(type -> notes.add(hint(
                        Position.UNKNOWN,
                        "maintenance.type",
                        "Nobody maintains this; say obsolete if it is retired.")));
        mapping("dependsOn")
                .flatMap(keys -> keys.get("proprietary"))
                .ifPresent(list -> notes.add(hint(
                        list.position(),
                        "dependsOn.proprietary",
                        "It depends on proprietary software: a reuser may meet the barrier vendor-lock-in.")));
        return notes;
    }

    private Optional<Mapping> mapping(String key) {
        return root.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private static Finding hint(Position position, String path, String message) {
        return Findings.of(Severity.HINT, FieldWords.NONE.at(position, path), "", message, "");
    }
}
