package org.localreuse.harvest;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Source;
import org.localreuse.resolve.Names;

/** Says in our vocabulary what registries say in theirs. */
public interface RecordMapper {

    /**
     * Maps, resolves and validates records of one registry. One bad record does not touch another.
     *
     * @param names every name that is known
     * @return what became of each, in the order given
     */
    List<Mapped> map(Source source, List<RawRecord> records, Names names);

    /** What became of one record. */
    sealed interface Mapped {

        /** The key of the record. */
        String key();

        /** What there is to say of it, errors being the reasons of a refusal. */
        List<Finding> findings();

        /**
         * A record that can be published.
         *
         * @param dataset its IRI: its own if it has one, else one of ours
         * @param statements about the dataset, its distributions and its catalogue record; no blank nodes
         */
        record Taken(String key, Node dataset, Graph statements, List<Finding> findings) implements Mapped {}

        /** A record that is kept as it came, and not published. */
        record Quarantined(String key, List<Finding> findings) implements Mapped {}
    }
}
