package io.netplanner.engine.transmission.internal;

/**
 * Equation 8 for light that runs both ways: steps there and back until nothing changes any more.
 *
 * <p>Explicit steps, so the grid must be fine where pumps are strong; 100 m suffice for usual ones.
 */
final class CounterPropagation {

    private static final double RESIDUE = 1e-6;
    private static final double ACCURACY = 1e-3;
    private static final int MOST_ROUNDS = 1000;

    private final FiberLight light;
    private final SpanGrid grid;
    private final int beside;

    /** @param beside how many of the lights run with the signal */
    CounterPropagation(FiberLight light, SpanGrid grid, int beside) {
        this.light = light;
        this.grid = grid;
        this.beside = beside;
    }

    double[][] solve(double[][] guess) {
        double[][] power = guess;
        double residue = Double.MAX_VALUE;
        double accuracy = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && residue > RESIDUE && accuracy > ACCURACY; round++) {
            double[][] before = copy(power);
            sweepForward(power);
            sweepBackward(power);
            residue = largestChange(before, power);
            accuracy = largestError(power);
        }
        return power;
    }

    private void sweepForward(double[][] power) {
        for (int k = 1; k < grid.size(); k++) {
            double behind = grid.ratioBehind()[k - 1];
            for (int i = 0; i < beside; i++) {
                power[i][k] = power[i][k - 1] * (1 + slope(power, i, k - 1) * grid.stepTo(k)) * behind;
            }
        }
    }

    private void sweepBackward(double[][] power) {
        for (int k = grid.size() - 1; k > 0; k--) {
            double behind = grid.ratioBehind()[k];
            for (int i = beside; i < light.size(); i++) {
                power[i][k - 1] = power[i][k] * (1 + slope(power, i, k) * grid.stepTo(k)) * behind;
            }
        }
    }

    private double slope(double[][] power, int i, int k) {
        double slope = -light.alpha()[i];
        double[] row = light.transfer()[i];
        for (int j = 0; j < power.length; j++) {
            slope += row[j] * power[j][k];
        }
        return slope;
    }

    private static double largestChange(double[][] before, double[][] after) {
        double largest = 0;
        for (int i = 0; i < after.length; i++) {
            for (int k = 0; k < after[i].length; k++) {
                largest = Math.max(largest, Math.abs((after[i][k] - before[i][k]) / after[i][k]));
            }
        }
        return largest;
    }

    private double largestError(double[][] power) {
        double largest = 0;
        for (int i = 0; i < beside; i++) {
            for (int k = 1; k < grid.size(); k++) {
                double expected = power[i][k - 1] * slope(power, i, k - 1) * grid.ratioBehind()[k - 1];
                double found = (power[i][k] - power[i][k - 1]) / grid.stepTo(k);
                largest = Math.max(largest, Math.abs((expected - found) / expected));
            }
        }
        return largest;
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}
