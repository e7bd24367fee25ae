package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignDemand;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.List;
import java.util.Optional;

/** SNDlib's network files in XML. */
final class SndlibXmlReader implements ForeignReader {

    @Override
    public boolean recognises(ImportFile file) {
        return XmlTree.beginsWith(file, "network", "sndlib");
    }

    @Override
    public Optional<ForeignNetwork> read(ImportFile file, PlaceLog log) {
        return XmlTree.read(file, log).map(root -> network(file, root, log));
    }

    private static ForeignNetwork network(ImportFile file, XmlElement root, PlaceLog log) {
        Numbers numbers = new Numbers(log);
        double unit = root.child("meta")
                .flatMap(meta -> TrafficUnit.findGbps(meta.childText("unit")))
                .orElse(1.0);
        SndlibLeftOut.say(log);
        return new ForeignNetwork(
                file.stem(),
                kind(root),
                root.within("networkStructure", "nodes", "node")
                        .map(node -> node(node, numbers))
                        .toList(),
                root.within("networkStructure", "links", "link")
                        .map(SndlibXmlReader::link)
                        .toList(),
                root.within("demands", "demand")
                        .map(demand -> demand(demand, unit, numbers))
                        .toList());
    }

    private static CoordinateKind kind(XmlElement root) {
        String type = root.within("networkStructure", "nodes")
                .findFirst()
                .map(nodes -> nodes.attribute("coordinatesType"))
                .orElse("");
        return switch (type) {
            case "geographical" -> CoordinateKind.GEOGRAPHIC;
            case "pixel" -> CoordinateKind.PIXELS;
            default -> CoordinateKind.UNTOLD;
        };
    }

    private static ForeignNode node(XmlElement node, Numbers numbers) {
        String id = node.attribute("id");
        XmlElement at = node.child("coordinates").orElse(node);
        return new ForeignNode(
                id,
                id,
                numbers.find(at.childText("x"), "Node " + id + ": x", at.place()),
                numbers.find(at.childText("y"), "Node " + id + ": y", at.place()),
                node.place());
    }

    private static ForeignLink link(XmlElement link) {
        return new ForeignLink(
                link.attribute("id"),
                link.childText("source"),
                link.childText("target"),
                null,
                false,
                List.of(),
                link.place());
    }

    private static ForeignDemand demand(XmlElement demand, double unitGbps, Numbers numbers) {
        String id = demand.attribute("id");
        return new ForeignDemand(
                id,
                demand.childText("source"),
                demand.childText("target"),
                unitGbps
                        * numbers.get(
                                demand.childText("demandValue"), "Demand " + id + ": demandValue", demand.place(), 0),
                demand.place());
    }
}
