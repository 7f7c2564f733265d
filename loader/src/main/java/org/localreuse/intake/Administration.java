package org.localreuse.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.localreuse.model.FileReport;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFormat;

/**
 * What an administrator may write to the published store as such. Each write is an entry of the intake, all or nothing: kept with
 * its bytes, and published as every other change is.
 *
 * @implSpec every method throws {@link org.localreuse.model.NotTaken} for whoever is no administrator, and
 *     {@link org.localreuse.model.Refusal} where what was sent cannot be read at all
 */
public interface Administration {

    /** Runs an update. */
    Written update(Principal who, UpdateText update, UpdateFence fence);

    /** The name of a graph that was never there, for a write that does not say which. */
    Node newGraph();

    /** Writes one graph. */
    Written write(Principal who, GraphWrite write);

    /**
     * An update as it was sent.
     *
     * @param text in UTF-8; relative IRIs in it are under the base of the registry
     * @param using the graphs that the request names as its default graph; none where the update itself says so
     * @param usingNamed likewise its named graphs
     */
    record UpdateText(byte[] text, List<Node> using, List<Node> usingNamed) {

        /** Copies the lists. */
        public UpdateText {
            using = List.copyOf(using);
            usingNamed = List.copyOf(usingNamed);
        }

        boolean namesGraphs() {
            return !using.isEmpty() || !usingNamed.isEmpty();
        }
    }

    /** What to do with a graph. */
    enum Verb {
        /** What is sent takes the place of what stood there. */
        PUT,
        /** What is sent is added. */
        POST,
        /** The graph is taken away. */
        DELETE
    }

    /**
     * One write of the Graph Store Protocol.
     *
     * @param content nothing for {@link Verb#DELETE}
     * @param format a syntax of RDF for one graph
     */
    record GraphWrite(Verb verb, Node graph, byte[] content, SubmissionFormat format, Condition condition) {}

    /**
     * What must be so for a graph to be written.
     *
     * @param revision at which the registry must still stand
     * @param stands whether the graph must stand, or must not
     */
    record Condition(OptionalLong revision, Optional<Boolean> stands) {

        /** Whatever stands there. */
        public static final Condition NONE = new Condition(OptionalLong.empty(), Optional.empty());
    }

    /**
     * What became of a write.
     *
     * @param report refused where nothing was done, unchanged where nothing had to be
     * @param submission the id of the entry of the intake; empty where nothing changed
     * @param made whether a graph stands that did not stand before
     * @param revision of the registry, at which it can be read
     */
    record Written(FileReport report, Optional<String> submission, boolean made, long revision) {}
}
