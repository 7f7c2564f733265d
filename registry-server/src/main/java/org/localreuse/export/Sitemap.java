package org.localreuse.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes site maps, and an index where one is not enough.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">The sitemap protocol</a>
 */
public final class Sitemap {

    /** How many addresses a file may have. */
    public static final int MOST = 50_000;

    private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * A page of this site.
     *
     * @param changed when something on it last came in
     */
    record Place(String path, Optional<Instant> changed) {}

    /** @param absolute makes an address of a path */
    static void write(List<Place> places, UnaryOperator<String> absolute, OutputStream out) {
        written("urlset", out, xml -> {
            for (Place place : places) {
                location(xml, "url", absolute.apply(place.path()), place.changed());
            }
        });
    }

    /** The index of so many parts. */
    static void writeIndex(int parts, UnaryOperator<String> absolute, OutputStream out) {
        written("sitemapindex", out, xml -> {
            for (int part = 1; part <= parts; part++) {
                location(xml, "sitemap", absolute.apply("/sitemap/" + part + ".xml"), Optional.empty());
            }
        });
    }

    /** Writes what is inside the root. */
    @FunctionalInterface
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void written(String root, OutputStream out, Content content) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NS);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The site map cannot be written", e);
        }
    }

    private static void location(XMLStreamWriter xml, String element, String address, Optional<Instant> changed)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (changed.isPresent()) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.get().toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
