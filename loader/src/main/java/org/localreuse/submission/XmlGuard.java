package org.localreuse.submission;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.localreuse.model.Position;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** Goes through an XML input before the RDF parser does: well formed, UTF-8, no DOCTYPE, not too deep. */
public final class XmlGuard {

    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int PROLOG = 512;

    private XmlGuard() {}

    /**
     * Reads the whole input; answers how deep it went.
     *
     * @throws org.localreuse.model.Refusal with the place, if it is not as said above
     */
    public static int check(InputStream text, Limits limits) throws IOException {
        BufferedInputStream in = new BufferedInputStream(text);
        in.mark(PROLOG);
        refuseEncoding(new String(in.readNBytes(PROLOG), StandardCharsets.ISO_8859_1));
        in.reset();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return depth(factory.createXMLStreamReader(in, "UTF-8"), limits);
        } catch (XMLStreamException e) {
            // The platform has a limit of its own, which some versions set as low as ours.
            if (String.valueOf(e.getMessage()).contains("maxElementDepth")) {
                throw Refusals.tooDeep(position(e.getLocation()), limits.nesting());
            }
            throw Refusals.at(position(e.getLocation()), "This is not well-formed XML.", "", e);
        }
    }

    private static void refuseEncoding(String prolog) {
        Matcher matcher = ENCODING.matcher(prolog);
        if (matcher.find() && !matcher.group(1).toUpperCase(Locale.ROOT).matches("UTF-8|(?:US-)?ASCII")) {
            throw Refusals.at(
                    Position.line(1),
                    "The encoding " + matcher.group(1) + " is not supported.",
                    "Save the file as UTF-8 and say so in its first line.");
        }
    }

    private static int depth(XMLStreamReader xml, Limits limits) throws XMLStreamException {
        int depth = 0;
        int deepest = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw Refusals.at(
                            position(xml.getLocation()),
                            "DOCTYPE and entity declarations are not allowed.",
                            "Write the text out where it is meant.");
                case XMLStreamConstants.START_ELEMENT -> deepest = Math.max(deepest, ++depth);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > limits.nesting()) {
                throw Refusals.tooDeep(position(xml.getLocation()), limits.nesting());
            }
        }
        return deepest;
    }

    private static Position position(Location location) {
        return location == null || location.getLineNumber() < 1
                ? Position.UNKNOWN
                : new Position(location.getLineNumber(), Math.max(0, location.getColumnNumber()));
    }
}
