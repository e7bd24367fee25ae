package io.netplanner.engine.routing.internal.packing;

/** The cheapest free route on one channel, in one pass along a mesh. Not thread-safe. */
final class CheapestWalk {
    private final PackingCase packed;
    private final double[] cost;
    private final int[] arcTo;

    CheapestWalk(PackingCase packed) {
        this.packed = packed;
        cost = new double[packed.nodes()];
        arcTo = new int[packed.nodes()];
    }

    /** The arcs in order, of a channel on which some route is free. */
    int[] find(RouteMesh mesh, int[] arcs, Packing packing, int channel) {
        for (int arc : arcs) {
            cost[packed.head()[arc]] = Double.POSITIVE_INFINITY;
        }
        cost[mesh.source()] = 0;
        int[] owner = packing.owner();
        int first = channel * packed.rows();
        for (int arc : arcs) {
            double there = cost[packed.tail()[arc]] + packed.price()[arc];
            int head = packed.head()[arc];
            if (there < cost[head] && owner[first + packed.row()[arc]] == Packing.NOBODY) {
                cost[head] = there;
                arcTo[head] = arc;
            }
        }
        return trace(packed, mesh, arcTo);
    }

    /**
     * The arcs that lead from the source to the target.
     *
     * @param arcTo for each node on the way the arc that leads there
     */
    static int[] trace(PackingCase packed, RouteMesh mesh, int[] arcTo) {
        int hops = 0;
        for (int node = mesh.target(); node != mesh.source(); node = packed.tail()[arcTo[node]]) {
            hops++;
        }
        int[] arcs = new int[hops];
        for (int node = mesh.target(); node != mesh.source(); node = packed.tail()[arcTo[node]]) {
            arcs[--hops] = arcTo[node];
        }
        return arcs;
    }
}
