package io.netplanner.desktop.topology;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/** Looks into topologies and makes changed copies. */
public final class Topologies {

    /** What there is before anything is loaded. */
    public static final Topology NONE = new Topology("", List.of(), List.of());

    private Topologies() {}

    public static Optional<Node> findNode(Topology topology, String name) {
        return topology.nodes().stream().filter(n -> n.name().equals(name)).findFirst();
    }

    public static Optional<Link> findLink(Topology topology, String id) {
        return topology.links().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public static List<Link> linksAt(Topology topology, String node) {
        return topology.links().stream()
                .filter(l -> l.source().equals(node) || l.destination().equals(node))
                .toList();
    }

    static Topology with(Topology topology, List<Node> nodes, List<Link> links) {
        return new Topology(topology.formatVersion(), topology.name(), nodes, links, topology.extensions());
    }

    static Link withEnds(Link link, String source, String destination) {
        return new Link(
                link.id(),
                source,
                destination,
                link.lengthKm(),
                link.fiberType(),
                link.direction(),
                link.riskGroups(),
                link.spans(),
                link.extensions());
    }

    /** A new length leaves no truth in spans that were measured for the old one: they are left to the engine again. */
    static Link withLine(Link link, double lengthKm, String fiberType, List<String> riskGroups) {
        boolean sameLine = lengthKm == link.lengthKm() && fiberType.equals(link.fiberType());
        return new Link(
                link.id(),
                link.source(),
                link.destination(),
                lengthKm,
                fiberType,
                link.direction(),
                riskGroups,
                sameLine ? link.spans() : List.of(),
                link.extensions());
    }
}
