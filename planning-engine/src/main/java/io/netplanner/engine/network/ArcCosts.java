package io.netplanner.engine.network;

import java.util.Arrays;

/** Ready-made arc costs, one value an arc. */
public final class ArcCosts {
    /** Small enough that no sum of lengths on a network ever outweighs one hop. */
    private static final double TIE_BREAK = 1e-7;

    private ArcCosts() {}

    /** The length of the link, km. */
    public static double[] lengthKm(Network network) {
        double[] cost = new double[network.arcCount()];
        Arrays.setAll(cost, arc -> network.lengthKm(Network.linkOf(arc)));
        return cost;
    }

    /** What a path costs. */
    public static double sum(Path path, double[] arcCost) {
        double sum = 0;
        for (int arc : path.arcs()) {
            sum += arcCost[arc];
        }
        return sum;
    }

    /** One for each link, shorter links first among equals. */
    public static double[] hops(Network network) {
        double[] cost = lengthKm(network);
        Arrays.setAll(cost, arc -> 1 + TIE_BREAK * cost[arc]);
        return cost;
    }
}
