package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes a topology as GraphML, with the names of values that the Topology Zoo uses and our own for the rest. */
public final class GraphMlWriter {

    private GraphMlWriter() {}

    public static byte[] write(Topology topology) {
        return XmlText.write(xml ->
                xml.element("graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"), body -> {
                    keys(body);
                    body.element(
                            "graph", XmlText.attributes("id", topology.name(), "edgedefault", "undirected"), graph -> {
                                for (Node node : topology.nodes()) {
                                    node(graph, node);
                                }
                                for (Link link : topology.links()) {
                                    edge(graph, link);
                                }
                            });
                }));
    }

    private static void keys(XmlText xml) throws XMLStreamException {
        for (List<String> key : List.of(
                List.of("label", "string", "node"),
                List.of("Latitude", "double", "node"),
                List.of("Longitude", "double", "node"),
                List.of("roadmType", "string", "node"),
                List.of("lengthKm", "double", "edge"),
                List.of("fiberType", "string", "edge"),
                List.of("spans", "string", "edge"),
                List.of("riskGroups", "string", "edge"))) {
            xml.empty(
                    "key",
                    XmlText.attributes(
                            "id", key.get(0), "attr.name", key.get(0), "attr.type", key.get(1), "for", key.get(2)));
        }
    }

    private static void node(XmlText xml, Node node) throws XMLStreamException {
        xml.element("node", Map.of("id", node.name()), body -> {
            body.text("data", Map.of("key", "label"), node.name());
            body.text("data", Map.of("key", "Latitude"), node.latitude());
            body.text("data", Map.of("key", "Longitude"), node.longitude());
            body.text("data", Map.of("key", "roadmType"), ForeignFiber.text(node.roadmType()));
        });
    }

    private static void edge(XmlText xml, Link link) throws XMLStreamException {
        Map<String, Object> attributes =
                XmlText.attributes("id", link.id(), "source", link.source(), "target", link.destination());
        if (link.direction() == Direction.UNIDIRECTIONAL) {
            attributes.put("directed", "true");
        }
        xml.element("edge", attributes, body -> {
            body.text("data", Map.of("key", "lengthKm"), link.lengthKm());
            body.text("data", Map.of("key", "fiberType"), link.fiberType());
            if (!link.spans().isEmpty()) {
                body.text("data", Map.of("key", "spans"), ForeignFiber.json(link.spans()));
            }
            if (!link.riskGroups().isEmpty()) {
                body.text("data", Map.of("key", "riskGroups"), String.join("; ", link.riskGroups()));
            }
        });
    }
}
