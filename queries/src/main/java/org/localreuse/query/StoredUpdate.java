package org.localreuse.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.UpdateTransformOps;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.ontology.Base;

/**
 * The updates by which the published store changes, one {@code .ru} file each under {@code query/update}, and the few questions
 * that go with them. IRIs in the files are relative to the deployment's base; variables that begin with an underscore are
 * parameters.
 */
public final class StoredUpdate {

    private final String name;
    private final UpdateRequest request;

    private StoredUpdate(String name, UpdateRequest request) {
        this.name = name;
        this.request = request;
    }

    /** Reads {@code name.ru} for a deployment at {@code base}. */
    public static StoredUpdate load(String name, Base base) {
        return new StoredUpdate(name, UpdateFactory.create(text(name + ".ru"), base.iri()));
    }

    /** Reads the question {@code name.rq} that stands beside the updates. */
    public static Query question(String name, Base base) {
        Query query = QueryFactory.create(text(name + ".rq"), base.iri());
        query.setBaseURI((String) null); // or it is sent to an engine with relative IRIs and no BASE
        return query;
    }

    /** A request with the file's operations, without parameters. */
    public UpdateRequest request() {
        UpdateRequest copy = new UpdateRequest();
        request.getOperations().forEach(copy::add);
        return copy;
    }

    /** A request with the file's operations, its parameters replaced by the values. */
    public UpdateRequest with(Map<String, Node> values) {
        Map<Var, Node> substitution = new HashMap<>();
        values.forEach((variable, value) -> substitution.put(Var.alloc(variable), value));
        return UpdateTransformOps.transform(request, substitution);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String text(String file) {
        try (InputStream in = StoredUpdate.class.getResourceAsStream("update/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no stored update " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the stored update " + file, e);
        }
    }
}
