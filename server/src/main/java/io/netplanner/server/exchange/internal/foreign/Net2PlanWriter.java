package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a topology as a Net2Plan design of version 5, which later releases of Net2Plan read too: a link for each
 * direction, risk groups beside them. Capacities are left at 0. What Net2Plan has no place for is in attributes, which
 * it keeps.
 */
public final class Net2PlanWriter {

    private static final double KM_PER_SECOND = 200_000;
    private static final int FIRST_ID = 2;

    private final Topology topology;
    private final Map<String, Integer> nodeIds = new HashMap<>();
    private final Map<String, List<Integer>> linkIdsByGroup = new LinkedHashMap<>();
    private int nextId = FIRST_ID;

    private Net2PlanWriter(Topology topology) {
        this.topology = topology;
    }

    public static byte[] write(Topology topology) {
        return XmlText.write(new Net2PlanWriter(topology)::network);
    }

    private void network(XmlText xml) throws XMLStreamException {
        int elements = topology.nodes().size() + 4 * topology.links().size() + FIRST_ID;
        xml.element(
                "network",
                XmlText.attributes(
                        "description", "", "name", topology.name(), "version", 5, "nextElementId", 2 * elements),
                body -> {
                    for (Node node : topology.nodes()) {
                        node(body, node);
                    }
                    body.element("layer", layerAttributes(), this::links);
                    groups(body);
                });
    }

    private void node(XmlText xml, Node node) throws XMLStreamException {
        nodeIds.put(node.name(), nextId);
        xml.element(
                "node",
                XmlText.attributes(
                        "id",
                        nextId++,
                        "xCoord",
                        node.longitude(),
                        "yCoord",
                        node.latitude(),
                        "name",
                        node.name(),
                        "population",
                        0,
                        "isUp",
                        true,
                        "layersWithIconsDefined",
                        ""),
                body -> attribute(body, Net2PlanAttributes.ROADM_TYPE, ForeignFiber.text(node.roadmType())));
    }

    private static void attribute(XmlText xml, String key, Object value) throws XMLStreamException {
        xml.empty("attribute", XmlText.attributes("key", key, "value", value));
    }

    private static Map<String, Object> layerAttributes() {
        return XmlText.attributes(
                "id", 1,
                "name", "WDM",
                "description", "",
                "isDefaultLayer", true,
                "linkCapacityUnitsName", "Gbps",
                "demandTrafficUnitsName", "Gbps");
    }

    private void links(XmlText xml) throws XMLStreamException {
        for (Link link : topology.links()) {
            link(xml, link, link.source(), link.destination());
            if (link.direction() == Direction.BIDIRECTIONAL) {
                link(xml, link, link.destination(), link.source());
            }
        }
        xml.empty("sourceRouting", Map.of());
    }

    private void link(XmlText xml, Link link, String from, String to) throws XMLStreamException {
        for (String group : link.riskGroups()) {
            linkIdsByGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(nextId);
        }
        xml.element(
                "link",
                XmlText.attributes(
                        "id",
                        nextId++,
                        "originNodeId",
                        nodeIds.getOrDefault(from, 0),
                        "destinationNodeId",
                        nodeIds.getOrDefault(to, 0),
                        "capacity",
                        0.0,
                        "lengthInKm",
                        link.lengthKm(),
                        "propagationSpeedInKmPerSecond",
                        KM_PER_SECOND,
                        "isUp",
                        true),
                body -> {
                    attribute(body, Net2PlanAttributes.ID, link.id());
                    attribute(body, Net2PlanAttributes.FIBER_TYPE, link.fiberType());
                    if (!link.spans().isEmpty()) {
                        attribute(body, Net2PlanAttributes.SPANS, ForeignFiber.json(link.spans()));
                    }
                });
    }

    private void groups(XmlText xml) throws XMLStreamException {
        for (Map.Entry<String, List<Integer>> group : linkIdsByGroup.entrySet()) {
            xml.element(
                    "srg",
                    XmlText.attributes(
                            "id",
                            nextId++,
                            "meanTimeToFailInHours",
                            8748.0,
                            "meanTimeToRepairInHours",
                            12.0,
                            "nodes",
                            "",
                            "links",
                            group.getValue().stream().map(String::valueOf).collect(Collectors.joining(" "))),
                    body -> attribute(body, Net2PlanAttributes.NAME, group.getKey()));
        }
    }
}
