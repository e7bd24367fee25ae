package io.netplanner.engine.routing.internal.packing;

/**
 * On all channels, the route that ejects the least weight of others: one pass along the mesh for each channel, whose arcs
 * cost the weight of the lightpath that lights them, once for neighbouring arcs of the same one, and a little of their
 * price. Not thread-safe. O(arcs of the mesh × channels).
 */
final class EjectingRoutes {
    /** Of the price of an arc, against the weight of a lightpath that never failed. */
    private static final double PRICE = 0.2;

    private final PackingCase packed;
    private final Packing packing;
    private final double[] cost;
    private final int[] arcTo;
    private final int[] ownerTo;
    private int channel;
    private int[] route = {};
    private long work;

    EjectingRoutes(PackingCase packed, Packing packing) {
        this.packed = packed;
        this.packing = packing;
        cost = new double[packed.nodes()];
        arcTo = new int[packed.nodes()];
        ownerTo = new int[packed.nodes()];
    }

    /** Arcs looked at since the beginning. */
    long work() {
        return work;
    }

    /**
     * Whether there is any channel; it and the route may be asked for then.
     *
     * @param weight of each lightpath
     * @param first where the search begins: of equals the first one found is kept
     */
    boolean find(int lightpath, double[] weight, int first) {
        RouteMesh mesh = packed.meshes().get(lightpath);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < packing.channels(); i++) {
            int on = first + i < packing.channels() ? first + i : first + i - packing.channels();
            walk(mesh, on, weight, least);
            if (cost[mesh.target()] < least) {
                least = cost[mesh.target()];
                channel = on;
                route = CheapestWalk.trace(packed, mesh, arcTo);
            }
        }
        work += (long) mesh.wide().length * packing.channels();
        return least < Double.POSITIVE_INFINITY;
    }

    private void walk(RouteMesh mesh, int on, double[] weight, double least) {
        int[] tail = packed.tail();
        int[] head = packed.head();
        int[] row = packed.row();
        double[] price = packed.price();
        int[] owner = packing.owner();
        int begin = on * packed.rows();
        for (int arc : mesh.wide()) {
            cost[head[arc]] = Double.POSITIVE_INFINITY;
        }
        cost[mesh.source()] = 0;
        ownerTo[mesh.source()] = Packing.NOBODY;
        for (int arc : mesh.wide()) {
            int from = tail[arc];
            if (cost[from] < least) {
                int lit = owner[begin + row[arc]];
                double there = cost[from] + PRICE * price[arc];
                there += lit == Packing.NOBODY || lit == ownerTo[from] ? 0 : weight[lit];
                int to = head[arc];
                if (there < cost[to]) {
                    cost[to] = there;
                    arcTo[to] = arc;
                    ownerTo[to] = lit;
                }
            }
        }
    }

    int channel() {
        return channel;
    }

    /** Arcs in order. */
    int[] route() {
        return route;
    }
}
