package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * How far nodes are apart on fibre, and whether a protected lightpath between two of them can exist at all.
 *
 * <p>Chooses no route: that is routing's affair. Distances cost one shortest-path tree a node, asked for lazily.
 */
final class NetworkReach {

    private record Hop(int node, double lengthKm) {}

    private record Label(int node, double lengthKm) {}

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<List<Hop>> hops = new ArrayList<>();
    private final Map<Integer, double[]> distances = new HashMap<>();
    private final DisjointRoutes disjointRoutes;
    private final Network network;
    private final DisjointPairs pairs;
    private final Map<NodePair, Boolean> riskDisjoint = new HashMap<>();

    NetworkReach(Topology topology) {
        network = Network.of(topology);
        pairs = new DisjointPairs(network);
        for (Node node : topology.nodes()) {
            indexes.put(node.name(), hops.size());
            hops.add(new ArrayList<>());
        }
        disjointRoutes = new DisjointRoutes(hops.size());
        for (Link link : topology.links()) {
            int source = indexes.getOrDefault(link.source(), -1);
            int destination = indexes.getOrDefault(link.destination(), -1);
            if (source >= 0 && destination >= 0) {
                hops.get(source).add(new Hop(destination, link.lengthKm()));
                hops.get(destination).add(new Hop(source, link.lengthKm()));
                disjointRoutes.addLink(source, destination);
            }
        }
    }

    /** Length of the shortest route, infinite where there is none or a node is unknown. */
    double lengthKm(String source, String destination) {
        int from = indexes.getOrDefault(source, -1);
        int to = indexes.getOrDefault(destination, -1);
        if (from < 0 || to < 0) {
            return Double.POSITIVE_INFINITY;
        }
        return distances.computeIfAbsent(from, this::distancesFrom)[to];
    }

    boolean allows(NodePair pair, Protection protection) {
        return allows(pair.first(), pair.second(), protection);
    }

    /** Whether a lightpath with this protection can be routed on the bare network. */
    boolean allows(String source, String destination, Protection protection) {
        if (Double.isInfinite(lengthKm(source, destination))) {
            return false;
        }
        if (!protection.isProtected()) {
            return true;
        }
        return protection == Protection.SRLG_DISJOINT && network.riskGroups().count() > 0
                ? riskDisjoint.computeIfAbsent(NodePair.of(source, destination), this::hasRiskDisjointPair)
                : disjointRoutes.exist(
                        indexes.get(source), indexes.get(destination), protection != Protection.LINK_DISJOINT);
    }

    private boolean hasRiskDisjointPair(NodePair pair) {
        return pairs.find(
                        network.findNode(pair.first()).orElseThrow(),
                        network.findNode(pair.second()).orElseThrow(),
                        Protection.SRLG_DISJOINT,
                        ArcCosts.lengthKm(network),
                        OpenArcs.all(network))
                .isPresent();
    }

    private double[] distancesFrom(int source) {
        double[] distance = new double[hops.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        PriorityQueue<Label> queue = new PriorityQueue<>(Comparator.comparingDouble(Label::lengthKm));
        queue.add(new Label(source, 0));
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (label.lengthKm() > distance[label.node()]) {
                continue;
            }
            for (Hop hop : hops.get(label.node())) {
                double length = label.lengthKm() + hop.lengthKm();
                if (length < distance[hop.node()]) {
                    distance[hop.node()] = length;
                    queue.add(new Label(hop.node(), length));
                }
            }
        }
        return distance;
    }
}
