package io.netplanner.engine.grooming.internal.layered;

import java.util.Arrays;

/**
 * Finds the cheapest way over any number of lightpaths. Dijkstra's algorithm over all pairs of nodes, O(nodes²), without
 * a queue because every two nodes are neighbours.
 */
final class CheapestWay implements WayFinder {

    private final LayeredProblem problem;
    private final CrossingCost crossing;
    private final double[] cost;
    private final int[] before;
    private final boolean[] settled;

    CheapestWay(LayeredProblem problem, CrossingCost crossing) {
        this.problem = problem;
        this.crossing = crossing;
        this.cost = new double[problem.nodes()];
        this.before = new int[problem.nodes()];
        this.settled = new boolean[problem.nodes()];
    }

    @Override
    public int[] find(Tributary tributary, int avoided) {
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
                double reached = cost[node] + crossing.of(tributary, node, next, avoided);
                if (reached < cost[next]) {
                    cost[next] = reached;
                    before[next] = node;
                }
            }
        }
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
