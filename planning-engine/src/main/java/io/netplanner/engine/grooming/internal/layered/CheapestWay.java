package io.netplanner.engine.grooming.internal.layered;

import java.util.Arrays;

/**
 * Finds the way of one more tributary that adds least: lightpaths begun, then ports, then kilometres. Dijkstra's
 * algorithm over all pairs of nodes, O(nodes²), without a queue because every two nodes are neighbours.
 */
final class CheapestWay {

    private static final double PER_HOP = 0.01;
    private static final double PER_NETWORK_WIDTH = 0.01;

    private final LayeredProblem problem;
    private final VirtualNetwork network;
    private final FillCost fillCost;
    private final double kmWeight;
    private final double[] cost;
    private final int[] before;
    private final boolean[] settled;

    CheapestWay(LayeredProblem problem, VirtualNetwork network, FillCost fillCost) {
        this.problem = problem;
        this.network = network;
        this.fillCost = fillCost;
        this.kmWeight = PER_NETWORK_WIDTH / problem.widestKm();
        this.cost = new double[problem.nodes()];
        this.before = new int[problem.nodes()];
        this.settled = new boolean[problem.nodes()];
    }

    /** @param avoided a pair to keep off where there is any other way, or −1 */
    int[] find(Tributary tributary, int avoided) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        cost[tributary.source()] = 0;
        for (int node = cheapest(); node >= 0 && node != tributary.destination(); node = cheapest()) {
            settled[node] = true;
            relax(tributary, node, avoided);
        }
        return trace(tributary);
    }

    private int cheapest() {
        int best = -1;
        for (int node = 0; node < cost.length; node++) {
            if (!settled[node] && cost[node] < (best < 0 ? Double.POSITIVE_INFINITY : cost[best])) {
                best = node;
            }
        }
        return best;
    }

    private void relax(Tributary tributary, int node, int avoided) {
        for (int next = 0; next < cost.length; next++) {
            if (!settled[next] && problem.mayRun(tributary, node, next)) {
                double reached = cost[node] + stepCost(tributary, node, next, avoided);
                if (reached < cost[next]) {
                    cost[next] = reached;
                    before[next] = node;
                }
            }
        }
    }

    private double stepCost(Tributary tributary, int a, int b, int avoided) {
        int pair = network.pair(a, b);
        double km = problem.lengthKm()[a][b];
        double length = Double.isFinite(km) ? km * kmWeight : PER_NETWORK_WIDTH;
        return fillCost.ofNext(network.used(pair), tributary.units()) + PER_HOP + length + (pair == avoided ? 1 : 0);
    }

    private int[] trace(Tributary tributary) {
        int hops = 0;
        for (int node = tributary.destination(); node != tributary.source(); node = before[node]) {
            hops++;
        }
        int[] way = new int[hops + 1];
        int node = tributary.destination();
        for (int place = hops; place > 0; place--) {
            way[place] = node;
            node = before[node];
        }
        way[0] = tributary.source();
        return way;
    }
}
