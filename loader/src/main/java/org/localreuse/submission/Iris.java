package org.localreuse.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.localreuse.model.Sha256;

/** What an IRI must be like before anything is stored about it. */
public final class Iris {

    /** Characters that make text run the other way: an address that carries them shows as another. */
    private static final Pattern BIDI = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NEVER = Pattern.compile("[\\u0000-\\u0020<>\"{}|\\\\^`]");

    private Iris() {}

    /** What is wrong with it; empty if it is an absolute IRI. */
    public static Optional<String> fault(String iri, int longest) {
        if (iri.length() > longest) {
            return Optional.of("The IRI is longer than " + longest + " characters.");
        }
        if (BIDI.matcher(iri).find()) {
            return Optional.of("The IRI contains a character that turns the direction of text.");
        }
        if (iri.indexOf(' ') >= 0) {
            return Optional.of("A space stands in the IRI.");
        }
        if (NEVER.matcher(iri).find()) {
            return Optional.of("The IRI contains a character that no IRI may have.");
        }
        try {
            return IRIx.create(iri).isReference()
                    ? Optional.empty()
                    : Optional.of("This is a relative IRI, and there is no base IRI to complete it.");
        } catch (IRIException e) {
            return Optional.of("This is not a valid IRI.");
        }
    }

    /** Whether it begins as a web address does. */
    public static boolean isWeb(String iri) {
        String start = iri.substring(0, Math.min(iri.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The first 16 hexadecimal digits of the text's SHA-256: enough for a name. */
    public static String digest(String text) {
        return Sha256.hex(text).substring(0, 16);
    }
}
