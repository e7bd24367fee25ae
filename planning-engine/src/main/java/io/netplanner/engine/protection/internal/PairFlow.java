package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import java.util.Arrays;

/** Which arcs and nodes up to two units of flow cross. Each arc takes one unit, each node one or two. */
final class PairFlow {
    private final Network network;
    private final boolean[] used;
    private final int[] through;
    private int nodeCapacity;

    PairFlow(Network network) {
        this.network = network;
        used = new boolean[network.arcCount()];
        through = new int[network.nodeCount()];
    }

    void clear(int capacityOfNode) {
        Arrays.fill(used, false);
        Arrays.fill(through, 0);
        nodeCapacity = capacityOfNode;
    }

    boolean uses(int arc) {
        return used[arc];
    }

    void set(int arc, boolean use) {
        used[arc] = use;
    }

    int through(int node) {
        return through[node];
    }

    boolean hasRoomThrough(int node) {
        return through[node] < nodeCapacity;
    }

    void addThrough(int node, int units) {
        through[node] += units;
    }

    /** Takes one path out of the flow. */
    Path takePath(int source, int target) {
        int[] arcs = new int[network.arcCount()];
        int hops = 0;
        for (int node = source; node != target; node = network.head(arcs[hops++])) {
            int arc = usedFrom(node);
            used[arc] = false;
            arcs[hops] = arc;
        }
        return Path.of(network, Arrays.copyOf(arcs, hops));
    }

    private int usedFrom(int node) {
        for (int arc : network.outgoing(node)) {
            if (used[arc]) {
                return arc;
            }
        }
        throw new IllegalStateException("flow ends at node " + node);
    }
}
