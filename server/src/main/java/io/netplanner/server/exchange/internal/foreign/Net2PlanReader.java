package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignDemand;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Net2Plan's designs ({@code .n2p}): the first form, in which elements are counted, and all later ones, which have ids
 * and layers. What of the layers is read, {@link Net2PlanDesign} tells.
 */
final class Net2PlanReader implements ForeignReader {

    private static final List<String> READ = List.of(
            "node",
            "layer",
            "link",
            "demand",
            "srg",
            "attribute",
            "physicalTopology",
            "demandSet",
            "demandEntry",
            "sourceRouting",
            "hopByHopRouting");

    @Override
    public boolean recognises(ImportFile file) {
        return XmlTree.beginsWith(file, "network", "<network")
                && (XmlTree.beginsWith(file, "network", "<node ")
                        || XmlTree.beginsWith(file, "network", "<layer ")
                        || XmlTree.beginsWith(file, "network", "<physicalTopology"))
                && !XmlTree.beginsWith(file, "network", "sndlib");
    }

    @Override
    public Optional<ForeignNetwork> read(ImportFile file, PlaceLog log) {
        return XmlTree.read(file, log).map(root -> {
            log.warning(
                    "IMPORT_LEFT_OUT",
                    "",
                    "Capacities, propagation speeds, routes and attributes of other tools are left out: the catalogue"
                            + " and the planner decide these here.");
            String name = root.attribute("name").isBlank() ? file.stem() : root.attribute("name");
            boolean counted = root.child("physicalTopology").isPresent();
            return counted ? new Counted(root, log).network(name) : layered(name, root, log);
        });
    }

    private static ForeignNetwork layered(String name, XmlElement root, PlaceLog log) {
        Numbers numbers = new Numbers(log);
        Net2PlanDesign design = Net2PlanDesign.of(root);
        sayWhatIsUnread(design, log);
        design.sayWhatIsLeftOut(log);
        Net2PlanRiskGroups groups = new Net2PlanRiskGroups(root);
        return new ForeignNetwork(
                name,
                CoordinateKind.UNTOLD,
                design.nodes()
                        .map(node -> node(node, node.attribute("id"), numbers))
                        .toList(),
                design.links()
                        .map(link -> link(link, link.attribute("id"), log, groups.of(link.attribute("id"))))
                        .toList(),
                design.demands()
                        .map(demand ->
                                demand(demand, demand.attribute("id"), "offeredTraffic", numbers, design.trafficUnit()))
                        .toList());
    }

    private static void sayWhatIsUnread(Net2PlanDesign design, PlaceLog log) {
        TreeSet<String> unread = new TreeSet<>();
        Stream.concat(design.root().children().stream(), design.layers().getFirst().children().stream())
                .map(XmlElement::name)
                .filter(name -> !READ.contains(name))
                .forEach(unread::add);
        if (!unread.isEmpty()) {
            log.warning("IMPORT_LEFT_OUT", "", "Left out of the file: " + String.join(", ", unread) + ".");
        }
    }

    private static ForeignNode node(XmlElement node, String id, Numbers numbers) {
        return new ForeignNode(
                id,
                node.attribute("name").isBlank() ? "Node " + id : node.attribute("name"),
                numbers.find(node.attribute("xCoord"), "Node " + id + ": xCoord", node.place()),
                numbers.find(node.attribute("yCoord"), "Node " + id + ": yCoord", node.place()),
                Net2PlanAttributes.of(node, Net2PlanAttributes.ROADM_TYPE),
                node.place());
    }

    private static ForeignLink link(XmlElement link, String id, PlaceLog log, List<String> riskGroups) {
        String length = link.attributes().containsKey("lengthInKm") ? "lengthInKm" : "linkLengthInKm";
        String ours = Net2PlanAttributes.of(link, Net2PlanAttributes.ID);
        return new ForeignLink(
                ours.isBlank() ? "link " + id : ours,
                link.attribute("originNodeId"),
                link.attribute("destinationNodeId"),
                new Numbers(log).find(link.attribute(length), "Link " + id + ": " + length, link.place()),
                true,
                riskGroups,
                Net2PlanAttributes.fiber(link, log),
                link.place());
    }

    private static ForeignDemand demand(XmlElement demand, String id, String volume, Numbers numbers, double unitGbps) {
        return new ForeignDemand(
                id,
                demand.attribute("ingressNodeId"),
                demand.attribute("egressNodeId"),
                unitGbps * numbers.get(demand.attribute(volume), "Demand " + id + ": " + volume, demand.place(), 0),
                demand.place());
    }

    /** The first form: no ids, nodes are numbered from 0 in the order of the file. */
    private record Counted(XmlElement root, PlaceLog log) {

        ForeignNetwork network(String name) {
            Numbers numbers = new Numbers(log);
            List<ForeignNode> nodes = new ArrayList<>();
            root.within("physicalTopology", "node")
                    .forEach(node -> nodes.add(node(node, String.valueOf(nodes.size()), numbers)));
            List<ForeignLink> links = new ArrayList<>();
            root.within("physicalTopology", "link")
                    .forEach(link -> links.add(link(link, String.valueOf(links.size()), log, List.of())));
            List<ForeignDemand> demands = new ArrayList<>();
            root.within("demandSet", "demandEntry")
                    .forEach(demand -> demands.add(
                            demand(demand, String.valueOf(demands.size()), "offeredTrafficInErlangs", numbers, 1)));
            return new ForeignNetwork(name, CoordinateKind.UNTOLD, nodes, links, demands);
        }
    }
}
