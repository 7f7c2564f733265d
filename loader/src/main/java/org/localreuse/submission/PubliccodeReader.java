package org.localreuse.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Finding;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;
import org.localreuse.submission.tree.YamlTree;

/**
 * publiccode.yml, versions 0.1 to 0.7: one project with its code, what it is based on and who uses it. The mapping is
 * {@code mapping/publiccode.rq}; names are resolved after it.
 *
 * @see <a href="https://yml.publiccode.tools/">The publiccode.yml standard</a>
 */
final class PubliccodeReader implements SubmissionReader {

    private static final Query MAPPING = mapping();

    private final Minter minter;
    private final Limits limits;

    PubliccodeReader(Minter minter, Limits limits) {
        this.minter = minter;
        this.limits = limits;
    }

    private static Query mapping() {
        try (InputStream file =
                Objects.requireNonNull(PubliccodeReader.class.getResourceAsStream("mapping/publiccode.rq"))) {
            return QueryFactory.create(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Declaration> declarations(SubmissionFile file) {
        Mapping root = root(file);
        Optional<Node> project = project(root);
        if (project.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        root.text("name").ifPresent(names::add);
        root.text("url").ifPresent(names::add);
        return List.of(new Declaration(Kind.PROJECT, project.get(), minter.keyOf(project.get()), names));
    }

    @Override
    public Draft read(SubmissionFile file, Names names) {
        Mapping root = root(file);
        Findings findings = new Findings(limits.findings());
        PubliccodeShape shape = new PubliccodeShape(root, findings);
        shape.check();
        List<Finding> notes = new ArrayList<>(shape.notes());
        PubliccodePlaces places = new PubliccodePlaces(root);
        Optional<Node> project = project(root);
        if (findings.hasErrors() || project.isEmpty()) {
            Entry refused = new Entry(root.position(), GraphFactory.createDefaultGraph(), findings.list());
            return new Draft(SubmissionFormat.PUBLICCODE, About.NOTHING, List.of(refused), notes, places);
        }
        PubliccodeLead lead = PubliccodeLead.of(root);
        Graph facade = PubliccodeFacade.of(root, project.get(), lead.name());
        Graph mapped = QueryExec.graph(facade).query(MAPPING).construct();
        PubliccodeNames settled = new PubliccodeNames(minter, names, lead, PubliccodeFacade.language(root));
        Graph statements = settled.settle(mapped, root);
        notes.addAll(settled.notes());
        About about = new About(
                Optional.of(settled.leadNode()),
                root.text("url").map(String::strip).map(NodeFactory::createURI),
                Optional.empty());
        return new Draft(SubmissionFormat.PUBLICCODE, about, PubliccodeClaims.parted(statements, root), notes, places);
    }

    private Mapping root(SubmissionFile file) {
        Item root = Input.read(file, limits, text -> YamlTree.parse(text, limits));
        if (root instanceof Mapping mapping) {
            return PubliccodeVersions.newest(mapping);
        }
        throw Refusals.at(root.position(), "A publiccode.yml file is a mapping of keys.", "");
    }

    /** By owner and name of the repository, which two projects of one name do not share; else by the name. */
    private Optional<Node> project(Mapping root) {
        return root.text("url")
                .flatMap(url -> repositoryKey(minter, url))
                .or(() -> root.text("name").flatMap(name -> minter.named(Entity.PROJECT, name)));
    }

    static Optional<Node> repositoryKey(Minter minter, String url) {
        String[] path = NameForms.address(url).split("/");
        return path.length < 3
                ? Optional.empty()
                : minter.named(Entity.PROJECT, path[path.length - 2] + " " + path[path.length - 1]);
    }
}
