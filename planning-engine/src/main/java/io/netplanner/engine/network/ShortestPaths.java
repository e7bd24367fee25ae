package io.netplanner.engine.network;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dijkstra's search, with an optional lower bound to the target (A*), on arrays that are used again and again.
 *
 * <p>Costs are never negative. Not thread-safe: one for each thread. O(arcs log nodes) a search.
 *
 * <p>Source: Dijkstra, "A note on two problems in connexion with graphs", 1959; Hart, Nilsson, Raphael, 1968.
 */
public final class ShortestPaths {
    private final Network network;
    private final double[] distance;
    private final int[] parentArc;
    private final boolean[] settled;
    private final int[] order;
    private int reached;
    private final NodeHeap heap;

    public ShortestPaths(Network network) {
        this.network = network;
        int nodes = network.nodeCount();
        distance = new double[nodes];
        parentArc = new int[nodes];
        settled = new boolean[nodes];
        order = new int[nodes];
        heap = new NodeHeap(nodes);
    }

    /** Cheapest path over open arcs. */
    public Optional<Path> find(int source, int target, double[] arcCost, OpenArcs open) {
        return find(source, target, arcCost, open, null);
    }

    /**
     * Cheapest path over open arcs.
     *
     * @param toTarget for each node at most its true cost to the target, as {@link #costsTo} gives it; null for none
     */
    Optional<Path> find(int source, int target, double[] arcCost, OpenArcs open, double @Nullable [] toTarget) {
        start(source);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (node == target) {
                return Optional.of(trace(source, target));
            }
            settled[node] = true;
            for (int arc : network.outgoing(node)) {
                if (open.isOpen(arc)) {
                    double rest = toTarget == null ? 0 : toTarget[network.head(arc)];
                    relax(arc, network.head(arc), distance[node] + arcCost[arc], rest);
                }
            }
        }
        return Optional.empty();
    }

    /** Cost of the cheapest path from the source to each node, infinite where there is none. */
    public double[] costsFrom(int source, double[] arcCost, OpenArcs open) {
        start(source);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            settled[node] = true;
            order[reached++] = node;
            for (int arc : network.outgoing(node)) {
                if (open.isOpen(arc)) {
                    relax(arc, network.head(arc), distance[node] + arcCost[arc], 0);
                }
            }
        }
        return distance.clone();
    }

    /** Cost of the cheapest path from each node to the target, infinite where there is none. */
    public double[] costsTo(int target, double[] arcCost, OpenArcs open) {
        start(target);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            settled[node] = true;
            for (int arc : network.incoming(node)) {
                if (open.isOpen(arc)) {
                    relax(arc, network.tail(arc), distance[node] + arcCost[arc], 0);
                }
            }
        }
        return distance.clone();
    }

    /** The path to a node that the last {@link #costsFrom} found. */
    public Path pathTo(int source, int target) {
        return trace(source, target);
    }

    /**
     * Sends something from the source of the last {@link #costsFrom} to each node along its cheapest path, and tells what
     * that adds up to on each arc.
     *
     * @param units for each node what it is sent; all 0 afterwards
     */
    public void sendAlongTree(double[] units, ArcLoad load) {
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            if (units[node] != 0) {
                int arc = parentArc[node];
                load.add(arc, units[node]);
                units[network.tail(arc)] += units[node];
                units[node] = 0;
            }
        }
        units[order[0]] = 0;
    }

    /** Takes in what is sent over arcs. */
    @FunctionalInterface
    public interface ArcLoad {
        void add(int arc, double units);
    }

    private void start(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        heap.clear();
        reached = 0;
        distance[source] = 0;
        heap.offer(source, 0);
    }

    private void relax(int arc, int to, double cost, double rest) {
        if (!settled[to] && cost < distance[to] && rest < Double.POSITIVE_INFINITY) {
            distance[to] = cost;
            parentArc[to] = arc;
            heap.offer(to, cost + rest);
        }
    }

    private Path trace(int source, int target) {
        int hops = 0;
        for (int node = target; node != source; node = network.tail(parentArc[node])) {
            hops++;
        }
        int[] arcs = new int[hops];
        for (int node = target; node != source; node = network.tail(parentArc[node])) {
            arcs[--hops] = parentArc[node];
        }
        return Path.of(network, arcs);
    }
}
