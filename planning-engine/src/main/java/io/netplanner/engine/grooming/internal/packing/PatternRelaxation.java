package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.List;

/**
 * The linear relaxation of packing over all patterns, by revised simplex with column generation.
 *
 * <p>The basis is square in the number of classes, so an explicit inverse is cheap. See the package description for the
 * sources.
 */
final class PatternRelaxation {

    private static final double EPSILON = 1e-9;
    private static final int MAX_ROUNDS = 2_000;

    private final PackingProblem problem;
    private final int size;
    private final Pattern[] basis;
    private final double[][] inverse;
    private final double[] amount;
    private double bound;

    /** @param problem every class has at least one item */
    PatternRelaxation(PackingProblem problem) {
        this.problem = problem;
        this.size = problem.size();
        this.basis = new Pattern[size];
        this.inverse = new double[size][size];
        this.amount = new double[size];
        for (int c = 0; c < size; c++) {
            double[] only = new double[size];
            only[c] = 1;
            basis[c] = BestPattern.find(problem, only);
            inverse[c][c] = 1.0 / basis[c].count(c);
            amount[c] = problem.get(c).count() * inverse[c][c];
        }
    }

    /** Bins that no packing can go below. */
    int lowerBound() {
        return (int) Math.ceil(bound - 1e-6);
    }

    /** Runs to the optimum; what is known so far stays valid if the rounds run out. */
    PatternRelaxation solve() {
        for (int round = 0; round < MAX_ROUNDS && improve(); round++) {
            // each round brings one pattern into the basis
        }
        return this;
    }

    /** Whole bins of the optimal fractional solution: a part of a packing that is close to the best. */
    List<Pattern> wholeBins() {
        List<Pattern> bins = new ArrayList<>();
        int[] left = problem.counts();
        for (int b = 0; b < size; b++) {
            for (int n = (int) Math.floor(amount[b] + EPSILON); n > 0 && take(left, basis[b]); n--) {
                bins.add(basis[b]);
            }
        }
        return bins;
    }

    private static boolean take(int[] left, Pattern pattern) {
        for (int c = 0; c < left.length; c++) {
            if (pattern.count(c) > left[c]) {
                return false;
            }
        }
        for (int c = 0; c < left.length; c++) {
            left[c] -= pattern.count(c);
        }
        return true;
    }

    private boolean improve() {
        double[] prices = prices();
        Pattern entering = BestPattern.find(problem, prices);
        double value = BestPattern.value(entering, prices);
        recordBound(prices, value);
        return value > 1 + EPSILON && pivot(entering);
    }

    private double[] prices() {
        double[] prices = new double[size];
        for (int c = 0; c < size; c++) {
            for (int b = 0; b < size; b++) {
                prices[c] += inverse[b][c];
            }
        }
        return prices;
    }

    /** Farley: prices divided by the best pattern's value are feasible for the dual. */
    private void recordBound(double[] prices, double value) {
        double worth = 0;
        for (int c = 0; c < size; c++) {
            worth += Math.max(0, prices[c]) * problem.get(c).count();
        }
        bound = Math.max(bound, worth / Math.max(1, value));
    }

    private boolean pivot(Pattern entering) {
        double[] direction = times(entering);
        int leaving = -1;
        for (int b = 0; b < size; b++) {
            if (direction[b] > EPSILON
                    && (leaving < 0 || amount[b] / direction[b] < amount[leaving] / direction[leaving] - EPSILON)) {
                leaving = b;
            }
        }
        if (leaving < 0) {
            return false;
        }
        eliminate(direction, leaving);
        basis[leaving] = entering;
        return true;
    }

    private double[] times(Pattern pattern) {
        double[] product = new double[size];
        for (int b = 0; b < size; b++) {
            for (int c = 0; c < size; c++) {
                product[b] += inverse[b][c] * pattern.count(c);
            }
        }
        return product;
    }

    private void eliminate(double[] direction, int leaving) {
        double pivot = direction[leaving];
        amount[leaving] /= pivot;
        for (int c = 0; c < size; c++) {
            inverse[leaving][c] /= pivot;
        }
        for (int b = 0; b < size; b++) {
            if (b != leaving && direction[b] != 0) {
                amount[b] -= direction[b] * amount[leaving];
                for (int c = 0; c < size; c++) {
                    inverse[b][c] -= direction[b] * inverse[leaving][c];
                }
            }
        }
    }
}
