package org.localreuse.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.UpdateFactory;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;

/** The worked example of the vocabulary in a real TDB2 store in memory, derived facts and all. */
final class ExampleRegistry {

    private ExampleRegistry() {}

    /** A link inside a read transaction of the calling thread. */
    static RDFLink open() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            Vocabulary.example().stream().forEach(dataset::add);
            for (ReferenceData reference : new ReferenceData[] {ReferenceData.CONCEPTS, ReferenceData.LICENCES}) {
                dataset.addGraph(reference.graphName(Base.DEFAULT), reference.graph(Base.DEFAULT));
            }
            for (String update : new String[] {"update/initialise.ru", "update/derive.ru"}) {
                UpdateExec.dataset(dataset)
                        .update(UpdateFactory.create(text(update), Base.DEFAULT.iri()))
                        .build()
                        .execute();
            }
        });
        RDFLink link = RDFLink.connect(dataset);
        link.begin(TxnType.READ);
        return link;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(ExampleRegistry.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
