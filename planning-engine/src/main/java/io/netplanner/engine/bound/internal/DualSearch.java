package io.netplanner.engine.bound.internal;

import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.List;

/**
 * Solves a linear program over routes by column generation: a column is a way to route a group of commodities, a new one
 * is the cheapest under the duals, and the duals of the rows are the weights that certify the bound.
 *
 * <p>Exact up to rounding: ends when the bound, rounded up, meets the value of the program. Prices are taken between the
 * newest duals and the best weights so far, which spares most of the rounds. Source: Pessoa, Sadykov, Uchoa,
 * Vanderbeck, "Automation and combination of linear-programming based stabilization techniques in column generation", 2018.
 */
final class DualSearch {
    private static final double ROUNDING = 1e-6;
    private static final double SMOOTHING = 0.8;
    private static final double LEAST_SMOOTHING = 0.05;

    /** Rounds × rows of the program that may be spent: later rounds of large programs take seconds and bring little. */
    private static final long EFFORT = 12_000;

    private static final int FEWEST_ROUNDS = 12;
    private static final int MOST_ROUNDS = 300;

    private final LeastWeightRouting routing;
    private final RouteMaster master;
    private final Deadline deadline;
    private double[] centre = {};
    private double centreValue;
    private double[] bestWeights = {};
    private double bestValue = Double.NEGATIVE_INFINITY;

    DualSearch(LeastWeightRouting routing, RouteMaster master, Deadline deadline) {
        this.routing = routing;
        this.master = master;
        this.deadline = deadline;
    }

    double bestValue() {
        return bestValue;
    }

    double[] bestWeights() {
        return bestWeights;
    }

    /**
     * @param starts weights to begin with; prices stay near the first
     * @param enough the search ends when the bound reaches this
     */
    void run(List<double[]> starts, double enough) {
        starts.forEach(this::price);
        centre = starts.getFirst();
        centreValue = Double.NEGATIVE_INFINITY;
        double smoothing = SMOOTHING;
        for (int round = 0; round < mostRounds() && bestValue < enough && !deadline.isOver(); round++) {
            if (!master.solve(deadline) || isMet(master.value())) {
                return;
            }
            int added = price(between(centre, master.weights(), smoothing));
            if (added == 0 && smoothing == 0) {
                return;
            }
            smoothing = added > 0 ? SMOOTHING : smoothing > LEAST_SMOOTHING ? smoothing / 2 : 0;
        }
    }

    private int mostRounds() {
        return (int) Math.clamp(EFFORT / Math.max(1, master.rows()), FEWEST_ROUNDS, MOST_ROUNDS);
    }

    private boolean isMet(double value) {
        return Math.ceil(bestValue - ROUNDING) >= Math.ceil(value - ROUNDING);
    }

    /** Routes at these weights; how many columns that gave. */
    private int price(double[] weights) {
        double value = master.bound(routing.route(weights, master.collector()), weights);
        if (value > bestValue) {
            bestValue = value;
            bestWeights = weights.clone();
        }
        if (value > centreValue) {
            centreValue = value;
            centre = weights.clone();
        }
        return master.addCollected();
    }

    private static double[] between(double[] centre, double[] newest, double smoothing) {
        double[] weights = new double[centre.length];
        Arrays.setAll(weights, row -> smoothing * centre[row] + (1 - smoothing) * newest[row]);
        return weights;
    }
}
