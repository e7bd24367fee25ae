package io.netplanner.engine.routing.internal.packing;

/**
 * The route that ejects the least weight of others: one pass along the mesh for each channel, whose arcs cost the weight of
 * the lightpath that lights them, once for neighbouring arcs of the same one, and a little of their price. Channels where
 * more than one is in the way are looked at only where two light ones may weigh less, which is seldom. Not thread-safe. O(arcs of
 * the mesh × channels with one in the way).
 */
final class EjectingRoutes {
    private final PackingCase packed;
    private final Packing packing;
    private final OneInTheWay oneInTheWay;
    private final FreeRoutes freeRoutes;
    private final double twoLightOnes;
    private final double ofPrice;
    private final double[] cost;
    private final int[] arcTo;
    private final int[] ownerTo;
    private double least;
    private int channel;
    private int[] route = {};
    private long work;

    EjectingRoutes(PackingCase packed, Packing packing, FreeRoutes freeRoutes, EjectionWeights weights) {
        this.freeRoutes = freeRoutes;
        twoLightOnes = 2 * weights.lightest();
        ofPrice = weights.price();
        this.packed = packed;
        this.packing = packing;
        oneInTheWay = new OneInTheWay(packed, packing);
        cost = new double[packed.nodes()];
        arcTo = new int[packed.nodes()];
        ownerTo = new int[packed.nodes()];
    }

    /** Arcs and words looked at since the beginning. */
    long work() {
        return work + oneInTheWay.work();
    }

    /**
     * Whether there is any channel; it and the route may be asked for then. Takes the first one whose only owner finds a place
     * elsewhere, for then nobody is left out.
     *
     * @param weight of each lightpath
     * @param first where the search begins: of equals the first one found is kept
     */
    boolean find(int lightpath, double[] weight, int first) {
        RouteMesh mesh = packed.meshes().get(lightpath);
        least = Double.POSITIVE_INFINITY;
        boolean leavesNobodyOut = oneInTheWay.find(mesh) && findOneInTheWay(mesh, weight, first);
        if (!leavesNobodyOut && least >= twoLightOnes + ofPrice * mesh.price()) {
            findAny(mesh, weight, first);
        }
        return least < Double.POSITIVE_INFINITY;
    }

    /** Whether the one in the way finds a place elsewhere: then there is no need to look further. */
    private boolean findOneInTheWay(RouteMesh mesh, double[] weight, int first) {
        for (int i = 0; i < packing.channels(); i++) {
            int on = (first + i) % packing.channels();
            if (oneInTheWay.isOn(mesh, on)) {
                walk(mesh, on, weight, Double.POSITIVE_INFINITY);
                if (isPlaceable(mesh, on)) {
                    keep(mesh, on);
                    return true;
                }
                keepIfLess(mesh, on);
            }
        }
        return false;
    }

    private void findAny(RouteMesh mesh, double[] weight, int first) {
        for (int i = 0; i < packing.channels(); i++) {
            int on = (first + i) % packing.channels();
            walk(mesh, on, weight, least);
            keepIfLess(mesh, on);
        }
    }

    private void keepIfLess(RouteMesh mesh, int on) {
        if (cost[mesh.target()] < least) {
            keep(mesh, on);
        }
    }

    private void keep(RouteMesh mesh, int on) {
        least = cost[mesh.target()];
        channel = on;
        route = CheapestWalk.trace(packed, mesh, arcTo);
    }

    /** Whether a single lightpath lights arcs of the route just walked, and finds a place on another channel. */
    private boolean isPlaceable(RouteMesh mesh, int on) {
        int only = Packing.NOBODY;
        for (int node = mesh.target(); node != mesh.source(); node = packed.tail()[arcTo[node]]) {
            int owner = packing.owner()[on * packed.rows() + packed.row()[arcTo[node]]];
            if (owner != Packing.NOBODY && only != Packing.NOBODY && owner != only) {
                return false;
            }
            only = owner == Packing.NOBODY ? only : owner;
        }
        return only != Packing.NOBODY && freeRoutes.isPlaceable(only, on);
    }

    private void walk(RouteMesh mesh, int on, double[] weight, double limit) {
        int[] tail = packed.tail();
        int[] head = packed.head();
        int[] row = packed.row();
        double[] price = packed.price();
        int[] owner = packing.owner();
        int begin = on * packed.rows();
        for (int arc : mesh.wide()) {
            cost[head[arc]] = Double.POSITIVE_INFINITY;
        }
        work += mesh.wide().length;
        cost[mesh.source()] = 0;
        ownerTo[mesh.source()] = Packing.NOBODY;
        for (int arc : mesh.wide()) {
            int from = tail[arc];
            if (cost[from] < limit) {
                int lit = owner[begin + row[arc]];
                double there = cost[from] + ofPrice * price[arc];
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
