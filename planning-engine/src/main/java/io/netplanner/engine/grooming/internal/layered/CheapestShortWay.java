package io.netplanner.engine.grooming.internal.layered;

/**
 * Finds the cheapest way over three lightpaths at most: in a large network a fourth hardly ever pays for its ports.
 *
 * <p>O(nodes), and the square of the nodes that source and destination reach cheaply: of three lightpaths, the first and
 * the last must each cost less than half of the best way over one or two.
 */
final class CheapestShortWay implements WayFinder {

    private final LayeredProblem problem;
    private final CrossingCost crossing;
    private final Stops begins;
    private final Stops ends;

    private Tributary tributary;
    private int avoided;
    private double least;
    private int[] best;

    /** Nodes within reach of one end by one lightpath, with what that costs. */
    private static final class Stops {
        private final int[] node;
        private final double[] cost;
        private int count;

        Stops(int nodes) {
            node = new int[nodes];
            cost = new double[nodes];
        }

        void add(int stop, double price) {
            node[count] = stop;
            cost[count] = price;
            count++;
        }

        void keepBelow(double limit) {
            int all = count;
            count = 0;
            for (int place = 0; place < all; place++) {
                if (cost[place] < limit) {
                    add(node[place], cost[place]);
                }
            }
        }
    }

    CheapestShortWay(LayeredProblem problem, CrossingCost crossing) {
        this.problem = problem;
        this.crossing = crossing;
        this.begins = new Stops(problem.nodes());
        this.ends = new Stops(problem.nodes());
        this.tributary = new Tributary(0, 0, 0, 1);
        this.best = new int[0];
    }

    @Override
    public int[] find(Tributary wanted, int keepOff) {
        tributary = wanted;
        avoided = keepOff;
        int source = wanted.source();
        int destination = wanted.destination();
        best = new int[] {source, destination};
        least = crossing.of(wanted, source, destination, keepOff);
        findOverOneStop(source, destination);
        findOverTwoStops(source, destination);
        return best;
    }

    private void findOverOneStop(int source, int destination) {
        begins.count = 0;
        ends.count = 0;
        for (int node = 0; node < problem.nodes(); node++) {
            if (node == source || node == destination) {
                continue;
            }
            double first = cost(source, node);
            double last = cost(node, destination);
            if (first + last < least) {
                least = first + last;
                best = new int[] {source, node, destination};
            }
            if (first < least) {
                begins.add(node, first);
            }
            if (last < least) {
                ends.add(node, last);
            }
        }
    }

    private void findOverTwoStops(int source, int destination) {
        begins.keepBelow(least / 2);
        ends.keepBelow(least / 2);
        for (int b = 0; b < begins.count; b++) {
            for (int e = 0; e < ends.count; e++) {
                double outer = begins.cost[b] + ends.cost[e];
                if (outer < least && begins.node[b] != ends.node[e]) {
                    double all = outer + cost(begins.node[b], ends.node[e]);
                    if (all < least) {
                        least = all;
                        best = new int[] {source, begins.node[b], ends.node[e], destination};
                    }
                }
            }
        }
    }

    private double cost(int a, int b) {
        return problem.mayRun(tributary, a, b) ? crossing.of(tributary, a, b, avoided) : Double.POSITIVE_INFINITY;
    }
}
