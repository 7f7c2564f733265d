package org.localreuse.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.localreuse.export.Feed.Entry;

/**
 * Writes feeds as Atom.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>, and for the pages <a
 *     href="https://www.rfc-editor.org/rfc/rfc5005#section-3">RFC 5005, section 3</a>
 */
final class Atom {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NS = "http://www.w3.org/2005/Atom";
    private static final String REGISTER = "Local Reuse Registry";

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Feed feed, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new Atom(xml).feed(feed);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NS);
        xml.writeAttribute("xml:lang", "en");
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        person("author", REGISTER);
        for (Map.Entry<String, String> link : feed.links().entrySet()) {
            link(link.getKey(), link.getValue(), link.getKey().equals("alternate") ? "text/html" : MEDIA_TYPE);
        }
        for (Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        people("author", entry.authors());
        people("contributor", entry.contributors());
        link("alternate", entry.page(), "text/html");
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void people(String role, List<String> names) throws XMLStreamException {
        for (String name : names) {
            person(role, name);
        }
    }

    private void person(String role, String name) throws XMLStreamException {
        xml.writeStartElement(role);
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.allowed(text));
        xml.writeEndElement();
    }
}
