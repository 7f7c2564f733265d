package org.localreuse.submission;

import java.util.Optional;
import java.util.stream.Stream;
import org.localreuse.model.Position;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;

/**
 * Who answers for a project, as its publiccode.yml has it. Half the files in the wild name nobody: then it is the account that
 * owns the repository, under the name of that account, which is a fact as well, and the report says so.
 *
 * @param address the organisation's own, or empty
 * @param path the key that names it; {@code url} for the owner of the repository
 */
record PubliccodeLead(String name, String address, String path, Position position) {

    static PubliccodeLead of(Mapping root) {
        return Stream.of("organisation.name", "organisation.uri", "legal.repoOwner", "legal.mainCopyrightOwner")
                .flatMap(path -> named(root, path).stream())
                .findFirst()
                .orElseGet(() -> repositoryOwner(root));
    }

    private static Optional<PubliccodeLead> named(Mapping root, String path) {
        String[] keys = path.split("\\.");
        Optional<Mapping> group =
                root.get(keys[0]).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        String uri = keys[0].equals("organisation")
                ? group.flatMap(inner -> inner.text("uri")).orElse("")
                : "";
        return group.flatMap(inner -> inner.text(keys[1]))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new PubliccodeLead(
                        name, uri.strip(), path, group.map(Mapping::position).orElse(root.position())));
    }

    private static PubliccodeLead repositoryOwner(Mapping root) {
        String url = root.text("url").orElse("");
        String[] path = NameForms.isAddress(url)
                ? url.strip().replaceFirst("^[a-z]+://", "").split("/")
                : new String[0];
        String owner =
                path.length >= 3 ? path[path.length - 2] : root.text("name").orElse("");
        return new PubliccodeLead(
                owner, "", "url", root.get("url").map(Item::position).orElse(root.position()));
    }

    /** Whether the file says so itself. */
    boolean isNamed() {
        return !path.equals("url");
    }
}
