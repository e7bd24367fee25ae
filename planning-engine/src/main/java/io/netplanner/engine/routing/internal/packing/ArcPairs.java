package io.netplanner.engine.routing.internal.packing;

/** Numbers all pairs of arcs of which the second begins where the first ends. Immutable, thread-safe. */
public final class ArcPairs {
    private final int[][] incoming;
    private final int[] first;
    private final int[] rank;
    private final int count;

    ArcPairs(int nodes, int[] tail, int[] head) {
        int arcs = tail.length;
        int[] leaving = new int[nodes];
        int[] entering = new int[nodes];
        rank = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            rank[arc] = leaving[tail[arc]]++;
            entering[head[arc]]++;
        }
        incoming = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            incoming[node] = new int[entering[node]];
        }
        first = new int[arcs];
        int pairs = 0;
        for (int arc = 0; arc < arcs; arc++) {
            incoming[head[arc]][--entering[head[arc]]] = arc;
            first[arc] = pairs;
            pairs += leaving[head[arc]];
        }
        count = pairs;
    }

    int count() {
        return count;
    }

    /** Arcs that end at a node. Not to be modified. */
    int[] incoming(int node) {
        return incoming[node];
    }

    /** The number of a pair. */
    int of(int arc, int next) {
        return first[arc] + rank[next];
    }
}
