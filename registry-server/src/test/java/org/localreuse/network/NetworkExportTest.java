package org.localreuse.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class NetworkExportTest {

    private static final String NASTY = "<Bins> & \"more\"\u0000 \\";

    private final NetworkExport export = new NetworkExport(new NetworkDocument(
            "urn:a",
            List.of(new Vertex("urn:a", "Project", NASTY, ""), new Vertex("urn:b", "Council", "Llŷn", "")),
            List.of(
                    new Arc("urn:a", "urn:b", "reuse", "urn:r", "adoption", "live", "2019"),
                    new Arc("urn:a", "urn:b", "reuse", "urn:r2", "code-fork", "", "")),
            false));

    @Test
    void writesGraphmlWhoseEveryKeyIsDeclaredWithItsType() throws Exception {
        Document xml = parse(export.graphml());

        List<String> declared =
                elements(xml, "key").stream().map(key -> key.getAttribute("id")).toList();
        assertThat(elements(xml, "key"))
                .allMatch(key -> key.getAttribute("attr.type").equals("string"));
        assertThat(elements(xml, "data")).allMatch(data -> declared.contains(data.getAttribute("key")));
        assertThat(elements(xml, "node")).hasSize(2);
        assertThat(elements(xml, "edge")).hasSize(2);
    }

    @Test
    void keepsTextsWholeInGraphmlButForWhatXmlCannotHold() throws Exception {
        Document xml = parse(export.graphml());

        assertThat(elements(xml, "data")).extracting(Element::getTextContent).contains("<Bins> & \"more\" \\", "Llŷn");
    }

    @Test
    void escapesTextsInDot() {
        assertThat(export.dot())
                .contains("label=\"<Bins> & \\\"more\\\" \\\\\"")
                .contains("n0 -> n1");
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document xml, String name) {
        var found = xml.getElementsByTagNameNS("*", name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
