package org.localreuse.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.rest.References;

/** One item of a list view, read for a page: by the names that it has in JSON. */
public record Item(Map<String, Object> members, References references, Addresses addresses) {

    /** What the item is called, as a link to the page about it. */
    public Value link() {
        return reference(members);
    }

    /** The things that a member points at. */
    public List<Value> links(String member) {
        return all(members.get(member)).stream()
                .filter(Map.class::isInstance)
                .map(thing -> reference((Map<?, ?>) thing))
                .toList();
    }

    /** The concepts that a member names by their slugs. */
    public List<Value> concepts(String member, String scheme) {
        return all(members.get(member)).stream()
                .map(Object::toString)
                .map(slug -> new Value(
                        new Text(references.label(Base.concept(scheme, slug)).orElse(slug), "en"),
                        "/concept/" + scheme + "/" + slug))
                .toList();
    }

    /** A status with its colour. */
    public List<Claim.Status> statuses() {
        return concepts("status", "reuse-status").stream()
                .map(value -> new Claim.Status(
                        value.href().substring(value.href().lastIndexOf('/') + 1),
                        value.text().value()))
                .toList();
    }

    /** A text in English, or in whatever language there is. */
    public Text text(String member) {
        if (members.get(member) instanceof Map<?, ?> languages) {
            Object english = languages.get("en");
            return english instanceof String text ? new Text(text, "en") : first(languages);
        }
        return members.get(member) instanceof String plain ? new Text(plain, "") : Text.NONE;
    }

    private static Text first(Map<?, ?> languages) {
        return languages.entrySet().stream()
                .findFirst()
                .map(entry -> new Text(String.valueOf(entry.getValue()), String.valueOf(entry.getKey())))
                .orElse(Text.NONE);
    }

    /** A date in words; none where it is not known. */
    public List<Value> date(String member) {
        return members.get(member) instanceof String date ? List.of(Value.of(Words.date(date))) : List.of();
    }

    /** Zero where it is not known. */
    public long number(String member) {
        return members.get(member) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether the member is there and true. */
    public boolean isTrue(String member) {
        return Boolean.TRUE.equals(members.get(member));
    }

    private Value reference(Map<?, ?> thing) {
        String iri = String.valueOf(thing.get("id"));
        boolean dataset = String.valueOf(thing.get("href")).startsWith("/api/datasets");
        String href = dataset ? addresses.ofDataset(iri) : addresses.of(iri);
        Object label = thing.get("label") == null ? thing.get("key") : thing.get("label");
        return new Value(new Text(label == null ? iri : String.valueOf(label), ""), href);
    }

    private static List<?> all(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> List.of(value);
        };
    }
}
