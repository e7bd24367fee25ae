package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.NodeHeap;
import io.netplanner.engine.network.OpenArcs;
import java.util.Arrays;

/**
 * One round of Suurballe's algorithm: the cheapest way to add a unit of flow in the graph where each node {@code v}
 * is split into an entry {@code 2v} and an exit {@code 2v + 1} joined by an inner edge.
 *
 * <p>Never built: forward and backward edges are read off the network and the flow. Not thread-safe.
 *
 * <p>Source: Suurballe, Tarjan, "A quick method for finding shortest pairs of disjoint paths", 1984; Bhandari,
 * "Survivable Networks", 1999.
 */
final class SplitNodeSearch {
    /** How a vertex was reached when it was along, or against, a node's inner edge. */
    private static final int INNER = -1;

    private final Network network;
    private final double[] potential;
    private final double[] distance;
    private final int[] parent;
    private final int[] parentArc;
    private final boolean[] settled;
    private final NodeHeap heap;

    SplitNodeSearch(Network network) {
        this.network = network;
        int vertices = 2 * network.nodeCount();
        potential = new double[vertices];
        distance = new double[vertices];
        parent = new int[vertices];
        parentArc = new int[vertices];
        settled = new boolean[vertices];
        heap = new NodeHeap(vertices);
    }

    void reset() {
        Arrays.fill(potential, 0);
    }

    /** Whether the search from the exit of the source came to the entry of the target. */
    boolean run(int source, int target, double[] arcCost, OpenArcs open, PairFlow flow) {
        start(2 * source + 1);
        int goal = 2 * target;
        boolean reached = false;
        while (!heap.isEmpty()) {
            int vertex = heap.poll();
            settled[vertex] = true;
            if (vertex == goal) {
                reached = true;
                break;
            }
            if ((vertex & 1) == 0) {
                leaveEntry(vertex, arcCost, flow);
            } else {
                leaveExit(vertex, arcCost, open, flow);
            }
        }
        if (reached) {
            raisePotentials(goal);
        }
        return reached;
    }

    /** Sends one unit along the path that the last successful run found. */
    void augment(int source, int target, PairFlow flow) {
        for (int vertex = 2 * target; vertex != 2 * source + 1; vertex = parent[vertex]) {
            int arc = parentArc[vertex];
            if (arc == INNER) {
                flow.addThrough(vertex >> 1, (vertex & 1) == 1 ? 1 : -1);
            } else {
                flow.set(arc, (vertex & 1) == 0);
            }
        }
    }

    /** After a run that failed: whether the vertex was reached. */
    boolean wasReached(int vertex) {
        return settled[vertex];
    }

    private void leaveEntry(int entry, double[] arcCost, PairFlow flow) {
        int node = entry >> 1;
        if (flow.hasRoomThrough(node)) {
            relax(entry, entry + 1, 0, INNER);
        }
        for (int arc : network.incoming(node)) {
            if (flow.uses(arc)) {
                relax(entry, 2 * network.tail(arc) + 1, -arcCost[arc], arc);
            }
        }
    }

    private void leaveExit(int exit, double[] arcCost, OpenArcs open, PairFlow flow) {
        int node = exit >> 1;
        if (flow.through(node) > 0) {
            relax(exit, exit - 1, 0, INNER);
        }
        for (int arc : network.outgoing(node)) {
            if (open.isOpen(arc) && !flow.uses(arc)) {
                relax(exit, 2 * network.head(arc), arcCost[arc], arc);
            }
        }
    }

    private void relax(int from, int to, double cost, int arc) {
        if (settled[to]) {
            return;
        }
        // rounding may leave a reduced cost a hair below 0
        double reduced = Math.max(0, cost + potential[from] - potential[to]);
        double candidate = distance[from] + reduced;
        if (candidate < distance[to]) {
            distance[to] = candidate;
            parent[to] = from;
            parentArc[to] = arc;
            heap.offer(to, candidate);
        }
    }

    private void start(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        heap.clear();
        distance[source] = 0;
        heap.offer(source, 0);
    }

    private void raisePotentials(int goal) {
        double far = distance[goal];
        for (int vertex = 0; vertex < potential.length; vertex++) {
            potential[vertex] += Math.min(distance[vertex], far);
        }
    }
}
