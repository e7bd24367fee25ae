package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.internal.CanonicalWriter;
import java.util.HashMap;
import java.util.Map;

/** Writes a topology as GeoJSON: a point a node, a straight line a link, the rest as properties. */
public final class GeoJsonWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GeoJsonWriter() {}

    public static byte[] write(Topology topology) {
        ObjectNode root = JSON.objectNode().put("type", "FeatureCollection").put("name", topology.name());
        ArrayNode features = root.putArray("features");
        Map<String, Node> nodes = new HashMap<>();
        for (Node node : topology.nodes()) {
            nodes.put(node.name(), node);
            ObjectNode properties =
                    JSON.objectNode().put("name", node.name()).put("roadmType", ForeignFiber.text(node.roadmType()));
            features.add(feature("Point", position(node), properties));
        }
        for (Link link : topology.links()) {
            features.add(feature("LineString", line(link, nodes), properties(link)));
        }
        return CanonicalWriter.write(root);
    }

    private static ObjectNode feature(String type, ArrayNode coordinates, ObjectNode properties) {
        ObjectNode feature = JSON.objectNode().put("type", "Feature");
        feature.set("properties", properties);
        feature.putObject("geometry").put("type", type).set("coordinates", coordinates);
        return feature;
    }

    private static ArrayNode position(Node node) {
        return JSON.arrayNode().add(node.longitude()).add(node.latitude());
    }

    private static ArrayNode line(Link link, Map<String, Node> nodes) {
        return JSON.arrayNode().add(position(nodes.get(link.source()))).add(position(nodes.get(link.destination())));
    }

    private static ObjectNode properties(Link link) {
        ObjectNode properties = JSON.objectNode()
                .put("id", link.id())
                .put("source", link.source())
                .put("destination", link.destination())
                .put("lengthKm", link.lengthKm())
                .put("fiberType", link.fiberType())
                .put("direction", link.direction().name());
        if (!link.riskGroups().isEmpty()) {
            properties.put("riskGroups", String.join("; ", link.riskGroups()));
        }
        if (!link.spans().isEmpty()) {
            properties.set("spans", ForeignFiber.json(link.spans()));
        }
        return properties;
    }
}
