package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.PathPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The pair of paths that shares the fewest links (and nodes, where asked), and the cheapest of those: two units of flow
 * through a graph in which whatever is crossed twice costs a penalty above all lengths. Exact.
 *
 * <p>Not thread-safe; for the few requests that have no disjoint pair, so that plain Bellman-Ford will do: O(nodes × arcs).
 *
 * <p>Source: Ahuja, Magnanti, Orlin, "Network Flows", 1993, successive shortest paths.
 */
public final class SharingFlow {
    private static final double PENALTY = 1e7;
    private static final int INNER = -1;

    private final Network network;
    private final List<Edge> edges = new ArrayList<>();

    /** @param nodesToo whether sharing a node is as bad as sharing a link */
    public SharingFlow(Network network, boolean nodesToo, double[] arcCost, OpenArcs open) {
        this.network = network;
        for (int node = 0; node < network.nodeCount(); node++) {
            addTwice(2 * node, 2 * node + 1, INNER, 0, nodesToo ? PENALTY : 0);
        }
        for (int arc = 0; arc < network.arcCount(); arc++) {
            if (open.isOpen(arc)) {
                addTwice(2 * network.tail(arc) + 1, 2 * network.head(arc), arc, arcCost[arc], PENALTY);
            }
        }
    }

    private void addTwice(int from, int to, int arc, double cost, double penalty) {
        edges.add(new Edge(from, to, arc, cost));
        edges.add(new Edge(from, to, arc, cost + penalty));
    }

    /** Empty only where no path at all joins the two. */
    public Optional<PathPair> find(int source, int target) {
        edges.forEach(edge -> edge.used = false);
        for (int unit = 0; unit < 2; unit++) {
            Edge[] parent = cheapest(2 * source + 1);
            if (parent[2 * target] == null) {
                return Optional.empty();
            }
            augment(parent, 2 * source + 1, 2 * target);
        }
        Path one = takePath(source, target);
        Path other = takePath(source, target);
        return Optional.of(other.lengthKm() < one.lengthKm() ? new PathPair(other, one) : new PathPair(one, other));
    }

    /** For each vertex the edge by which the cheapest way from the start comes to it, used ones walked backward. */
    private Edge[] cheapest(int start) {
        double[] distance = new double[2 * network.nodeCount()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[start] = 0;
        Edge[] parent = new Edge[distance.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Edge edge : edges) {
                double candidate = distance[edge.tail()] + edge.price();
                if (candidate < distance[edge.head()] - 1e-6) {
                    distance[edge.head()] = candidate;
                    parent[edge.head()] = edge;
                    changed = true;
                }
            }
        }
        return parent;
    }

    private static void augment(Edge[] parent, int start, int goal) {
        for (int vertex = goal; vertex != start; ) {
            Edge edge = parent[vertex];
            vertex = edge.tail();
            edge.used = !edge.used;
        }
    }

    private Path takePath(int source, int target) {
        List<Integer> arcs = new ArrayList<>();
        for (int node = source; node != target; ) {
            Edge next = usedFrom(2 * node + 1);
            next.used = false;
            arcs.add(next.arc);
            node = network.head(next.arc);
        }
        return Path.of(network, arcs.stream().mapToInt(Integer::intValue).toArray());
    }

    private Edge usedFrom(int vertex) {
        return edges.stream()
                .filter(edge -> edge.used && edge.from == vertex)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the flow ends at vertex " + vertex));
    }

    /** Room for one unit; once used, it is walked backward to take the unit back. */
    private static final class Edge {
        private final int from;
        private final int to;
        private final int arc;
        private final double cost;
        private boolean used;

        Edge(int from, int to, int arc, double cost) {
            this.from = from;
            this.to = to;
            this.arc = arc;
            this.cost = cost;
        }

        int tail() {
            return used ? to : from;
        }

        int head() {
            return used ? from : to;
        }

        double price() {
            return used ? -cost : cost;
        }
    }
}
