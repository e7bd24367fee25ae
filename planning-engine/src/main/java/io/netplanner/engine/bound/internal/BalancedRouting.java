package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.List;

/**
 * Splits all commodities over routes so that no row is much fuller than it has to be, and tells how scarce that leaves each
 * row: equation (7) of the package. Not a proof, though its weights would nearly be one. Not thread-safe.
 *
 * <p>Source: Frank, Wolfe, "An algorithm for quadratic programming", 1956; Plotkin, Shmoys, Tardos, "Fast approximation
 * algorithms for fractional packing and covering problems", 1995.
 */
public final class BalancedRouting {
    /** How much steeper a full row counts than an empty one, as a power of e. */
    private static final double SHARPNESS = 16;

    private static final int ROUNDS = 300;

    /** What a row counts however empty it is, of the mean: else routes would wander. */
    private static final double LEAST = 0.01;

    private final LeastWeightRouting routing;
    private final int rows;
    private final Deadline deadline;

    public BalancedRouting(Network network, SpectrumRows rows, List<Commodity> commodities, Deadline deadline) {
        ProofRows ofLinks = new ProofRows(network, rows, List.of(), List.of(), false);
        List<Commodity> merged = Commodities.merge(commodities);
        routing = new LeastWeightRouting(network, ofLinks, merged, List.of(), Integer.MAX_VALUE);
        this.rows = ofLinks.count();
        this.deadline = deadline;
    }

    /** Of the rows, adding up to 1. */
    public double[] weights() {
        double[] load = new double[rows];
        double[] cheapest = new double[rows];
        double[] weights = scarcity(load);
        for (int round = 0; round < ROUNDS && !deadline.isOver(); round++) {
            routing.route(weights, cheapest);
            double step = 2.0 / (round + 2);
            for (int row = 0; row < rows; row++) {
                load[row] += step * (cheapest[row] - load[row]);
            }
            weights = scarcity(load);
        }
        return weights;
    }

    private static double[] scarcity(double[] load) {
        double fullest = Arrays.stream(load).max().orElse(0);
        double[] steep = Arrays.stream(load)
                .map(units -> StrictMath.exp(fullest == 0 ? 0 : SHARPNESS * (units / fullest - 1)))
                .toArray();
        double least = LEAST * Arrays.stream(steep).average().orElse(0);
        double sum = Arrays.stream(steep).map(weight -> weight + least).sum();
        return Arrays.stream(steep).map(weight -> (weight + least) / sum).toArray();
    }
}
