package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.localreuse.ontology.Base;
import org.localreuse.submission.SubmissionSchema;

/** {@code /schema/submission.json}: the JSON Schema of our own format, for editors and programs that write YAML or JSON. */
@Path(SubmissionSchema.PATH)
public final class SchemaResource {

    private final String schema;

    public SchemaResource(Base base) {
        this.schema = SubmissionSchema.json(base);
    }

    @GET
    @Produces({"application/schema+json", "application/json"})
    public String read() {
        return schema;
    }
}
