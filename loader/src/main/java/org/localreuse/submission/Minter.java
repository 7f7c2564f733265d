package org.localreuse.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.NameForms;

/**
 * Names new things, from what is said of them alone: the same thing handed in twice, by whomever, gets the same IRI.
 *
 * <p>A reuse is {@code id/reuse/{reusers}--{source}}. Reusers are their codes or slugs, sorted, joined by {@code +}; the source is
 * the slug of a project, {@code {project}_{component}}, {@code {registry}_{dataset}}, or {@code x-{digest}} for a dataset with an
 * IRI of its own. A second, separate reuse of the same by the same says so in its {@code id}, which ends in {@code --2}.
 */
public record Minter(Base base) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern DATASET = Pattern.compile("[A-Za-z0-9._~-]+/[A-Za-z0-9._~:/-]+");
    private static final Pattern REUSE = Pattern.compile("[A-Za-z0-9._~+-]+--[A-Za-z0-9._~-]+(?:--\\d+)?");

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches() && text.length() <= 100;
    }

    /** An organisation, a project or a dataset by what its {@code id} says: a slug or key, or the whole IRI; empty if it is neither. */
    Optional<Node> given(Entity entity, String id) {
        String namespace = base.iri() + "id/" + entity.word() + "/";
        String key = id.startsWith(namespace) ? id.substring(namespace.length()) : id;
        boolean fits = switch (entity) {
            case DATASET -> DATASET.matcher(key).matches() && !Iris.isWeb(key) && !key.contains("..");
            case REUSE -> REUSE.matcher(key).matches();
            default -> isSlug(key);
        };
        if (fits) {
            return Optional.of(base.id(entity.word(), key));
        }
        boolean foreign = entity == Entity.DATASET
                && Iris.isWeb(id)
                && !id.startsWith(base.iri())
                && Iris.fault(id, 2_000).isEmpty();
        return foreign ? Optional.of(NodeFactory.createURI(id)) : Optional.empty();
    }

    /** An organisation or a project by its name; empty if the name is in another script and gives no slug. */
    Optional<Node> named(Entity entity, String name) {
        String slug = NameForms.slug(name);
        return slug.isEmpty() ? Optional.empty() : Optional.of(base.id(entity.word(), slug));
    }

    Node reuse(List<Node> reusers, Node source) {
        String who = reusers.stream().map(this::key).sorted().collect(Collectors.joining("+"));
        return base.id("reuse", who + "--" + key(source));
    }

    /** Something that only exists with its owner, such as {@code {project}/barrier/1}. */
    public Node part(Node owner, String type, String key) {
        if (owner.getURI().startsWith(base.iri() + "id/")) {
            return NodeFactory.createURI(owner.getURI() + "/" + type + "/" + key);
        }
        String kind = type.equals("dist") ? "distribution" : "node";
        return base.id(kind, Iris.digest(owner.getURI() + "/" + type + "/" + key));
    }

    /** As {@link #part}, for what an owner has only one of. */
    public Node part(Node owner, String type) {
        return owner.getURI().startsWith(base.iri() + "id/")
                ? NodeFactory.createURI(owner.getURI() + "/" + type)
                : base.id("node", Iris.digest(owner.getURI() + "/" + type));
    }

    /** What people write to mean it: the slug of one of ours, {@code registry/id} of a dataset, any other IRI whole. */
    String keyOf(Node thing) {
        String ours = base.iri() + "id/";
        String iri = thing.getURI();
        int type = iri.indexOf('/', ours.length());
        return iri.startsWith(ours) && type > 0 ? iri.substring(type + 1) : iri;
    }

    private String key(Node thing) {
        String key = keyOf(thing);
        return key.equals(thing.getURI())
                ? "x-" + Iris.digest(key)
                : key.replace("/component/", "_").replaceAll("[^A-Za-z0-9._~-]", "_");
    }
}
