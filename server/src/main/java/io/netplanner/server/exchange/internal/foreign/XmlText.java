package io.netplanner.server.exchange.internal.foreign;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, indented, the same bytes for the same calls. */
final class XmlText {

    private final XMLStreamWriter writer;
    private int depth;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What a document consists of. */
    interface Body {
        void write(XmlText xml) throws XMLStreamException;
    }

    static byte[] write(Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(new XmlText(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
    }

    /** Names and values in turn; they are written in this order. */
    static Map<String, Object> attributes(Object... namesAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** An element with others in it. */
    void element(String name, Map<String, ?> attributes, Body body) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        body.write(this);
        depth--;
        indent();
        writer.writeEndElement();
    }

    /** An element with text in it. */
    void text(String name, Map<String, ?> attributes, Object text) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(readable(text.toString()));
        writer.writeEndElement();
    }

    void empty(String name, Map<String, ?> attributes) throws XMLStreamException {
        indent();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(Map<String, ?> attributes) throws XMLStreamException {
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            writer.writeAttribute(
                    attribute.getKey(), readable(attribute.getValue().toString()));
        }
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Without the characters that no XML document may hold. */
    private static String readable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
