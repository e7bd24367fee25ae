package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a layered Net2Plan design is a network. Links are those of the first layer, where the fibres are; demands are
 * those of the first layer that has any, since designs of IP over WDM ask for traffic above the fibres. Nodes that stand
 * for "any of several places" are no places: they and what ends at them are left out.
 */
record Net2PlanDesign(XmlElement root, List<XmlElement> layers, Set<String> virtualNodes) {

    private static final String VIRTUAL_NODE = "$$$TAGNODE_INDICATIONVIRTUAL";

    static Net2PlanDesign of(XmlElement root) {
        List<XmlElement> layers = root.children("layer").toList();
        return new Net2PlanDesign(
                root,
                layers.isEmpty() ? List.of(root) : layers,
                root.children("node")
                        .filter(Net2PlanDesign::isVirtual)
                        .map(node -> node.attribute("id"))
                        .collect(Collectors.toSet()));
    }

    Stream<XmlElement> nodes() {
        return root.children("node").filter(node -> !isVirtual(node));
    }

    Stream<XmlElement> links() {
        return layers.getFirst()
                .children("link")
                .filter(link -> isBetweenPlaces(link, "originNodeId", "destinationNodeId"));
    }

    Stream<XmlElement> demands() {
        return demandLayer()
                .children("demand")
                .filter(demand -> isBetweenPlaces(demand, "ingressNodeId", "egressNodeId"));
    }

    /** What one of the layer's unit is in Gb/s; 1 where it names none that is known. */
    double trafficUnit() {
        return TrafficUnit.findGbps(demandLayer().attribute("demandTrafficUnitsName"))
                .orElse(1.0);
    }

    void sayWhatIsLeftOut(PlaceLog log) {
        if (layers.size() > 1) {
            log.warning(
                    "IMPORT_LEFT_OUT",
                    layers.get(1).place(),
                    "The file has " + layers.size() + " layers: links are those of the first, "
                            + name(layers.getFirst()) + ", demands those of " + name(demandLayer())
                            + "; the rest is left out.");
        }
        if (!virtualNodes.isEmpty()) {
            log.warning(
                    "IMPORT_LEFT_OUT",
                    "",
                    "Left out of the file: " + virtualNodes.size()
                            + " virtual nodes that stand for any of several places, with the links and demands that end there.");
        }
    }

    private XmlElement demandLayer() {
        return layers.stream()
                .filter(layer -> layer.child("demand").isPresent())
                .findFirst()
                .orElse(layers.getFirst());
    }

    private boolean isBetweenPlaces(XmlElement element, String from, String to) {
        return !virtualNodes.contains(element.attribute(from)) && !virtualNodes.contains(element.attribute(to));
    }

    private static boolean isVirtual(XmlElement node) {
        return node.children("tag").anyMatch(tag -> tag.attribute("value").startsWith(VIRTUAL_NODE));
    }

    private static String name(XmlElement layer) {
        return "\"" + layer.attribute("name") + "\"";
    }
}
