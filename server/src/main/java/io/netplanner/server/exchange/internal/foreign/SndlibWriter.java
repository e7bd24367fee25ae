package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes a topology as an SNDlib network, native or XML. A link's length goes where SNDlib has its routing cost. */
public final class SndlibWriter {

    private final Topology topology;
    private final Map<String, String> nodeIds = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SndlibWriter(Topology topology) {
        this.topology = topology;
        topology.nodes().forEach(node -> nodeIds.put(node.name(), id(node.name())));
        taken.clear();
    }

    public static byte[] writeNative(Topology topology) {
        return new SndlibWriter(topology).text().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] writeXml(Topology topology) {
        return XmlText.write(new SndlibWriter(topology)::xml);
    }

    private String text() {
        StringBuilder text = new StringBuilder("?SNDlib native format; type: network; version: 1.0\n\nNODES (\n");
        for (Node node : topology.nodes()) {
            text.append(String.format(
                    Locale.ROOT, "  %s ( %s %s )\n", idOf(node.name()), node.longitude(), node.latitude()));
        }
        text.append(")\n\nLINKS (\n");
        for (Link link : topology.links()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %s ( %s %s ) 0.00 0.00 %s 0.00 ( )\n",
                    id(link.id()),
                    idOf(link.source()),
                    idOf(link.destination()),
                    link.lengthKm()));
        }
        return text.append(")\n\nDEMANDS (\n)\n").toString();
    }

    private void xml(XmlText xml) throws XMLStreamException {
        xml.element(
                "network",
                XmlText.attributes("xmlns", "http://sndlib.zib.de/network", "version", "1.0"),
                network -> network.element("networkStructure", Map.of(), structure -> {
                    structure.element("nodes", Map.of("coordinatesType", "geographical"), this::nodes);
                    structure.element("links", Map.of(), this::links);
                }));
    }

    private void nodes(XmlText xml) throws XMLStreamException {
        for (Node node : topology.nodes()) {
            xml.element(
                    "node",
                    Map.of("id", idOf(node.name())),
                    body -> body.element("coordinates", Map.of(), at -> {
                        at.text("x", Map.of(), node.longitude());
                        at.text("y", Map.of(), node.latitude());
                    }));
        }
    }

    private void links(XmlText xml) throws XMLStreamException {
        for (Link link : topology.links()) {
            xml.element("link", Map.of("id", id(link.id())), body -> {
                body.text("source", Map.of(), idOf(link.source()));
                body.text("target", Map.of(), idOf(link.destination()));
                body.text("routingCost", Map.of(), link.lengthKm());
            });
        }
    }

    private String idOf(String node) {
        return nodeIds.getOrDefault(node, node);
    }

    /** SNDlib's ids are words without spaces and parentheses. */
    private String id(String name) {
        String word = name.replaceAll("[\\s()#]+", "_");
        String id = word;
        for (int n = 2; !taken.add(id); n++) {
            id = word + "_" + n;
        }
        return id;
    }
}
