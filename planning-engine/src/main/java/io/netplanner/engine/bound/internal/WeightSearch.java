package io.netplanner.engine.bound.internal;

import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;

/**
 * Raises the bound by giving more weight to rows that carry more: the Frank-Wolfe method on a smooth maximum that is
 * sharpened step by step.
 *
 * <p>Deterministic: ends when the bound cannot matter any more or after a given number of rounds. Source: Bienstock,
 * "Potential Function Methods for Approximately Solving Linear Programming Problems", 2002.
 */
final class WeightSearch {
    private static final double FIRST_SHARPNESS = 8;
    private static final double LAST_SHARPNESS = 4000;
    /** Rounds at one sharpness before the next. */
    private static final int STAGE = 40;

    private final LeastWeightRouting routing;
    private final Deadline deadline;
    private final double[] meanLoad;
    private final double[] load;
    private final double[] weights;
    private final double[] bestWeights;
    private double bestValue;

    WeightSearch(LeastWeightRouting routing, int rows, Deadline deadline) {
        this.routing = routing;
        this.deadline = deadline;
        meanLoad = new double[rows];
        load = new double[rows];
        weights = new double[rows];
        bestWeights = new double[rows];
    }

    /**
     * @param enough a bound of this value proves the result optimal, so that nothing more is needed
     */
    void run(double[] start, int rounds, double enough) {
        System.arraycopy(start, 0, weights, 0, weights.length);
        double sharpness = FIRST_SHARPNESS;
        for (int round = 0; round < rounds && bestValue < enough; round++) {
            if (round > 0 && deadline.isOver()) {
                return;
            }
            keepIfBetter(routing.route(weights, load));
            double step = 2.0 / (round % STAGE + 2 + (round < STAGE ? 0 : STAGE / 2));
            mix(round == 0 ? 1 : step);
            if (isTight()) {
                return;
            }
            if (round % STAGE == STAGE - 1) {
                sharpness = Math.min(LAST_SHARPNESS, sharpness * 1.6);
            }
            reweigh(sharpness);
        }
    }

    private void keepIfBetter(double value) {
        if (value > bestValue) {
            bestValue = value;
            System.arraycopy(weights, 0, bestWeights, 0, weights.length);
        }
    }

    private void mix(double step) {
        for (int row = 0; row < load.length; row++) {
            meanLoad[row] += step * (load[row] - meanLoad[row]);
        }
    }

    /** The mean routing is itself a fractional routing: its fullest row is an upper bound on the best weights. */
    private boolean isTight() {
        return Math.ceil(bestValue - 1e-9) >= Arrays.stream(meanLoad).max().orElse(0) - 1e-9;
    }

    private void reweigh(double sharpness) {
        double fullest = Arrays.stream(meanLoad).max().orElse(0);
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            weights[row] = Math.exp(sharpness * (meanLoad[row] / fullest - 1));
            sum += weights[row];
        }
        for (int row = 0; row < weights.length; row++) {
            weights[row] /= sum;
        }
    }

    double bestValue() {
        return bestValue;
    }

    double[] bestWeights() {
        return bestWeights;
    }
}
