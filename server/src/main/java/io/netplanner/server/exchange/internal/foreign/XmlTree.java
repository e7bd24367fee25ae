package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into a tree within limits of depth and number. Document types are refused, so no entity is ever resolved
 * and nothing is fetched; nothing in a document names a class.
 */
final class XmlTree {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 500_000;
    private static final int BEGINNING = 4096;

    private final XMLStreamReader reader;
    private int elements;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Whether the document's first element has this name and the beginning holds the mark. */
    static boolean beginsWith(ImportFile file, String root, String mark) {
        String head = new String(file.content(), 0, Math.min(BEGINNING, file.content().length), StandardCharsets.UTF_8);
        int start = head.indexOf("<" + root);
        return head.stripLeading().replace("\uFEFF", "").startsWith("<") && start >= 0 && head.indexOf(mark) >= 0;
    }

    static Optional<XmlElement> read(ImportFile file, PlaceLog log) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file.content()));
            return Optional.of(new XmlTree(reader).root());
        } catch (XMLStreamException e) {
            String place =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber();
            log.error("XML_MALFORMED", place, "This is not valid XML: " + reason(e) + ". Export the file again.");
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The parser puts place and reason into one text. */
    private static String reason(XMLStreamException e) {
        String told = e.getMessage() == null ? "unreadable" : e.getMessage();
        int message = told.indexOf("Message: ");
        String reason = message < 0 ? told : told.substring(message + "Message: ".length());
        return reason.lines().findFirst().orElse("unreadable").replaceAll("\\.$", "");
    }

    private XmlElement root() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw refused("it declares a document type, which may resolve entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return element(1);
            }
        }
        throw refused("it has no element");
    }

    private XmlElement element(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw refused("it is nested deeper than " + MAX_DEPTH + " elements");
        }
        if (++elements > MAX_ELEMENTS) {
            throw refused("it has more than " + MAX_ELEMENTS + " elements");
        }
        String name = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("it refers to an entity");
                default -> {}
            }
        }
        return new XmlElement(name, attributes, children, text.toString().strip(), line);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private XMLStreamException refused(String why) {
        return new XMLStreamException(why, reader.getLocation());
    }
}
