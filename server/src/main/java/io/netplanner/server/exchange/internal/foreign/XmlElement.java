package io.netplanner.server.exchange.internal.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document, without its namespace.
 *
 * @param text what stands directly in it, stripped
 * @param line where it begins, counted from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {

    Stream<XmlElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name));
    }

    Optional<XmlElement> child(String name) {
        return children(name).findFirst();
    }

    /** Following the names inwards, all that are there. */
    Stream<XmlElement> within(String... path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step));
        }
        return found;
    }

    String childText(String name) {
        return child(name).map(XmlElement::text).orElse("");
    }

    /** Blank where there is no such attribute. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    String place() {
        return "line " + line;
    }
}
