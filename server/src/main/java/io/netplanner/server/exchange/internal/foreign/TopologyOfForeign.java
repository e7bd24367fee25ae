package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a topology of what another tool's file tells, and says what it had to assume: ROADM types, fibre types, missing
 * lengths, pairs of one-way links that are one fibre pair.
 */
final class TopologyOfForeign {

    private static final EnumTexts<RoadmType> ROADM_TYPES = EnumTexts.of(RoadmType.class);

    private final ForeignNetwork network;
    private final PlaceLog log;
    private final Map<String, Node> nodeById = new HashMap<>();
    private final NodeNames names;
    private int lengthsAssumed;
    private int roadmTypesAssumed;
    private int fiberTypesAssumed;

    TopologyOfForeign(ForeignNetwork network, PlaceLog log) {
        this.network = network;
        this.log = log;
        this.names = new NodeNames(network.nodes());
    }

    Topology build() {
        List<Node> nodes = nodes();
        List<Link> links = links();
        sayWhichTypesWereAssumed(nodes.size(), links.size());
        if (lengthsAssumed > 0) {
            log.warning(
                    "IMPORT_LENGTHS",
                    "",
                    lengthsAssumed + " of " + links.size()
                            + " links have no length: the distance between their ends is taken. Fibre is"
                            + " usually 10 to 40 % longer.");
        }
        return new Topology(network.name(), nodes, links);
    }

    private void sayWhichTypesWereAssumed(int nodes, int links) {
        if (roadmTypesAssumed == nodes && fiberTypesAssumed == links) {
            log.warning(
                    "IMPORT_DEFAULTS",
                    "",
                    "The file has no ROADM and fibre types: every node is CDC and every link " + Link.DEFAULT_FIBER_TYPE
                            + ". Change what is otherwise.");
        } else if (roadmTypesAssumed + fiberTypesAssumed > 0) {
            log.warning(
                    "IMPORT_DEFAULTS",
                    "",
                    roadmTypesAssumed + " of " + nodes + " nodes have no ROADM type and " + fiberTypesAssumed + " of "
                            + links + " links no fibre type: they are CDC and " + Link.DEFAULT_FIBER_TYPE
                            + ". Change what is otherwise.");
        }
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Positioned positioned : Positions.of(network, log)) {
            ForeignNode foreign = positioned.node();
            Node node = new Node(name(foreign), positioned.latitude(), positioned.longitude(), roadmType(foreign));
            log.place("/nodes/" + nodes.size(), foreign.place());
            nodes.add(node);
            nodeById.putIfAbsent(foreign.id(), node);
        }
        return nodes;
    }

    private RoadmType roadmType(ForeignNode node) {
        if (node.roadmType().isBlank()) {
            roadmTypesAssumed++;
            return RoadmType.CDC;
        }
        return ROADM_TYPES.findIgnoringCase(node.roadmType()).orElseGet(() -> {
            log.error(
                    "VALUE_UNKNOWN",
                    node.place(),
                    "Node " + node.shown() + ": the ROADM type is \"" + node.roadmType() + "\"; expected one of "
                            + String.join(", ", ROADM_TYPES.texts()) + ".");
            return RoadmType.CDC;
        });
    }

    private String name(ForeignNode node) {
        String name = names.of(node.id());
        if (names.isChanged(node)) {
            log.warning(
                    "IMPORT_NAME_REPEATED",
                    node.place(),
                    "Node " + node.shown() + " is there already: this one is called " + name + ".");
        }
        return name;
    }

    private List<Link> links() {
        OppositeLinks pairs = new OppositeLinks(network.links());
        if (pairs.merged() > 0) {
            log.warning(
                    "IMPORT_LINKS_PAIRED",
                    "",
                    pairs.merged() + " pairs of opposite one-way links became one bidirectional link each.");
        }
        Set<String> ids = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (ForeignLink foreign : pairs.links()) {
            log.place("/links/" + links.size(), foreign.place());
            links.add(link(foreign, ids));
        }
        return links;
    }

    private Link link(ForeignLink foreign, Set<String> ids) {
        String source = names.of(foreign.source());
        String destination = names.of(foreign.destination());
        String id = foreign.id().isBlank() ? source + "-" + destination : foreign.id();
        for (int n = 2; !ids.add(id); n++) {
            id = foreign.id() + "-" + n;
        }
        return new Link(
                id,
                source,
                destination,
                length(foreign),
                fiberType(foreign),
                foreign.directed() ? Direction.UNIDIRECTIONAL : Direction.BIDIRECTIONAL,
                foreign.riskGroups(),
                foreign.fiber().spans(),
                Map.of());
    }

    private String fiberType(ForeignLink link) {
        if (link.fiber().type().isBlank()) {
            fiberTypesAssumed++;
            return Link.DEFAULT_FIBER_TYPE;
        }
        return link.fiber().type();
    }

    private double length(ForeignLink link) {
        Node source = nodeById.get(link.source());
        Node destination = nodeById.get(link.destination());
        Double told = link.lengthKm();
        if (told != null && told != 0) {
            return told;
        }
        if (source == null || destination == null) {
            return 1;
        }
        lengthsAssumed++;
        return GreatCircle.lengthKm(source, destination);
    }
}
