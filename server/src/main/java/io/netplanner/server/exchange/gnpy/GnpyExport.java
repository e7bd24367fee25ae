package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a planner's topology as GNPy reads it: a ROADM and a terminal a node, a fibre a span and direction. Amplifiers
 * are left to the design.
 *
 * <p>A topology that came from GNPy and was not changed since is written as it came, with all that was kept of it.
 */
public final class GnpyExport {

    private static final double USUAL_LOSS_DB_PER_KM = 0.2;

    private final ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode connections = JsonNodeFactory.instance.arrayNode();

    private GnpyExport() {}

    public static byte[] topology(Topology topology) {
        JsonNode kept = topology.extensions().get(PlannedTopology.SOURCE_KEY);
        if (kept instanceof ObjectNode source && isUnchanged(topology, source)) {
            return GnpyDocument.bytes(source);
        }
        GnpyExport export = new GnpyExport();
        topology.nodes().forEach(export::node);
        topology.links().forEach(export::link);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("elements", export.elements);
        root.set("connections", export.connections);
        return GnpyDocument.bytes(root);
    }

    private static boolean isUnchanged(Topology topology, ObjectNode source) {
        GnpyDocument document = new GnpyDocument(topology.name(), GnpyKind.TOPOLOGY, source);
        Topology drawn = new PlannedTopology(document, new ArrayList<>()).topology(topology.name());
        return drawn.nodes().equals(topology.nodes()) && drawn.links().equals(topology.links());
    }

    private void node(Node node) {
        place(elements.addObject().put("uid", terminal(node.name())).put("type", "Transceiver"), node);
        place(elements.addObject().put("uid", roadm(node.name())).put("type", "Roadm"), node);
        connect(terminal(node.name()), roadm(node.name()));
        connect(roadm(node.name()), terminal(node.name()));
    }

    private static void place(ObjectNode element, Node node) {
        element.putObject("metadata")
                .putObject("location")
                .put("city", node.name())
                .put("region", "")
                .put("latitude", node.latitude())
                .put("longitude", node.longitude());
    }

    private void link(Link link) {
        List<FiberSpan> spans =
                link.spans().isEmpty() ? List.of(new FiberSpan(link.lengthKm(), link.fiberType())) : link.spans();
        line(link, link.source(), link.destination(), spans);
        if (link.direction() == Direction.BIDIRECTIONAL) {
            line(link, link.destination(), link.source(), spans.reversed());
        }
    }

    private void line(Link link, String from, String to, List<FiberSpan> spans) {
        String before = roadm(from);
        for (int i = 0; i < spans.size(); i++) {
            String part = spans.size() == 1 ? "" : " " + (i + 1);
            String id = "fiber (" + from + " \u2192 " + to + ")-" + link.id() + part;
            fiber(id, spans.get(i), link.fiberType());
            connect(before, id);
            before = id;
        }
        connect(before, roadm(to));
    }

    private void fiber(String id, FiberSpan span, String linkType) {
        String type = span.fiberType();
        ObjectNode parameters = elements.addObject()
                .put("uid", id)
                .put("type", "Fiber")
                .put("type_variety", type == null ? linkType : type)
                .putObject("params")
                .put("length", span.lengthKm())
                .put("length_units", "km");
        Double loss = span.attenuationDbPerKm();
        parameters.put("loss_coef", loss == null ? USUAL_LOSS_DB_PER_KM : loss);
        half(parameters, "con_in", span.connectorLossDb());
        half(parameters, "con_out", span.connectorLossDb());
    }

    private static void half(ObjectNode parameters, String key, @Nullable Double both) {
        if (both == null) {
            parameters.putNull(key);
        } else {
            parameters.put(key, both / 2);
        }
    }

    private void connect(String from, String to) {
        connections.addObject().put("from_node", from).put("to_node", to);
    }

    private static String terminal(String node) {
        return "trx " + node;
    }

    private static String roadm(String node) {
        return "roadm " + node;
    }
}
