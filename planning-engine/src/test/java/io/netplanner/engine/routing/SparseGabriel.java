package io.netplanner.engine.routing;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A Gabriel graph that no node cuts, thinned to a number of links: the longest that protection can do without are left out,
 * as builders of long-haul networks do. Without contention at the nodes.
 */
final class SparseGabriel {
    private final Topology topology;

    /** @param seed where the first drawing to be tried begins; those that some node cuts are passed over */
    SparseGabriel(int nodes, int links, long seed) {
        long drawing = seed * 1000;
        Topology drawn = new GabrielNetwork(nodes, drawing).topology();
        while (!survivesAnyNode(drawn)) {
            drawn = new GabrielNetwork(nodes, ++drawing).topology();
        }
        topology = thinned(drawn, links);
    }

    Topology topology() {
        return topology;
    }

    private static Topology thinned(Topology drawn, int links) {
        List<Node> nodes = drawn.nodes().stream()
                .map(node -> new Node(node.name(), 0, 0, RoadmType.CDC))
                .toList();
        List<Link> kept = new ArrayList<>(drawn.links());
        List<Link> longest = kept.stream()
                .sorted(Comparator.comparingDouble(Link::lengthKm).reversed())
                .toList();
        for (Link link : longest) {
            kept.remove(link);
            boolean needed = !survivesAnyNode(new Topology("thin", nodes, kept));
            if (kept.size() < links || needed) {
                kept.add(link);
            }
        }
        return new Topology("gabriel", nodes, kept);
    }

    private static boolean survivesAnyNode(Topology topology) {
        Network network = Network.of(topology);
        DisjointPairs pairs = new DisjointPairs(network);
        double[] cost = ArcCosts.hops(network);
        OpenArcs open = OpenArcs.all(network);
        return IntStream.range(0, 2)
                .allMatch(root -> IntStream.range(2, network.nodeCount())
                        .allMatch(node -> pairs.find(root, node, Protection.NODE_DISJOINT, cost, open)
                                .isPresent()));
    }
}
