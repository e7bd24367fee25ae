package io.netplanner.engine.grooming.internal.layered;

/** What it adds to let a tributary cross a pair of nodes: lightpaths begun, then ports, then kilometres. */
final class CrossingCost {

    private static final double PER_HOP = 0.01;
    private static final double PER_NETWORK_WIDTH = 0.01;

    private final VirtualNetwork network;
    private final FillCost fillCost;
    private final double[] fixed;

    CrossingCost(LayeredProblem problem, VirtualNetwork network, FillCost fillCost) {
        this.network = network;
        this.fillCost = fillCost;
        this.fixed = new double[problem.nodes() * problem.nodes()];
        double kmWeight = PER_NETWORK_WIDTH / problem.widestKm();
        for (int a = 0; a < problem.nodes(); a++) {
            for (int b = a + 1; b < problem.nodes(); b++) {
                double km = problem.lengthKm()[a][b];
                fixed[network.pair(a, b)] = PER_HOP + (Double.isFinite(km) ? km * kmWeight : PER_NETWORK_WIDTH);
            }
        }
    }

    double of(Tributary tributary, int a, int b, int avoided) {
        int pair = network.pair(a, b);
        return fillCost.ofNext(network.used(pair), tributary.units()) + fixed[pair] + (pair == avoided ? 1 : 0);
    }
}
