package org.localreuse.harvest.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.submission.Iris;

/** Addresses as people type them: spaces and other slips mended, nothing that is no address of the web or of a file server. */
final class Addresses {

    private static final int LONGEST = 8_000;
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:https?|ftps?|sftp)://[^/?#]+.*");
    private static final Pattern BARE = Pattern.compile("(?i)www\\.[a-z0-9-]+\\..+");
    private static final Pattern SECRET = Pattern.compile("://[^/?#]*@");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*}}");

    private Addresses() {}

    static Optional<Node> find(String said) {
        String text = said.strip();
        String whole = BARE.matcher(text).matches() ? "http://" + text : text;
        if (!SCHEME.matcher(whole).matches()
                || SECRET.matcher(whole).find()
                || PLACEHOLDER.matcher(whole).find()) {
            return Optional.empty();
        }
        String mended = mended(whole);
        return Iris.fault(mended, LONGEST).isEmpty() ? Optional.of(NodeFactory.createURI(mended)) : Optional.empty();
    }

    /** Characters that no IRI may have, in the way that browsers send them. */
    private static String mended(String address) {
        StringBuilder mended = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
                mended.append(String.format("%%%02X", (int) c));
            } else {
                mended.append(c);
            }
        }
        return mended.toString();
    }
}
