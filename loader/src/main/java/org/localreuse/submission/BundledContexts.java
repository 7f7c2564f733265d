package org.localreuse.submission;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.StringReader;
import java.net.URI;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.Vocabulary;

/** The JSON-LD contexts that come with the software; no other is ever loaded, from wherever. */
public final class BundledContexts implements DocumentLoader {

    private static final String OURS = Base.DEFAULT.iri() + "context.jsonld";

    private BundledContexts() {}

    /** Fresh for each parse: Jena writes into them. */
    public static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader(new BundledContexts());
        return options;
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        if (url.toString().equals(OURS)) {
            return JsonDocument.of(new StringReader(Vocabulary.context()));
        }
        throw new Refusal(Findings.of(
                Severity.ERROR,
                FieldWords.NONE.at(Position.UNKNOWN, "@context"),
                url.toString(),
                "Remote contexts are not fetched.",
                "Use " + OURS + ", which is built in, or write the context into the file."));
    }
}
