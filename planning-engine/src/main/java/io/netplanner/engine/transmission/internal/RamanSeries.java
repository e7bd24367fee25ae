package io.netplanner.engine.transmission.internal;

/** The terms Γ of {@link PowerTransfer} between two point losses. For one use. */
final class RamanSeries {

    private final FiberLight light;
    private final SpanGrid grid;
    private final int from;
    private final int points;
    private final int order;
    private final double[] start;

    RamanSeries(FiberLight light, SpanGrid grid, int from, int to, int order) {
        this.light = light;
        this.grid = grid;
        this.from = from;
        this.points = to - from + 1;
        this.order = order;
        this.start = new double[light.size()];
    }

    /** Continues {@code power}, known up to {@code from}, to {@code to}. */
    void fill(double[][] power) {
        double behind = from == 0 ? 1 : grid.ratioBehind()[from];
        for (int i = 0; i < start.length; i++) {
            start[i] = power[i][from] * behind;
        }
        double[][] exponent = exponent();
        for (int i = 0; i < start.length; i++) {
            for (int k = 1; k < points; k++) {
                power[i][from + k] = start[i] * Math.exp(exponent[i][k] - light.alpha()[i] * z(k));
            }
        }
    }

    private double[][] exponent() {
        double[][][] gamma = new double[order][][];
        gamma[0] = driven(effectiveLengths());
        for (int k = 1; k < order; k++) {
            gamma[k] = driven(integral(gamma, k));
        }
        double[][] sum = new double[start.length][points];
        for (double[][] term : gamma) {
            for (int i = 0; i < start.length; i++) {
                for (int k = 0; k < points; k++) {
                    sum[i][k] += term[i][k];
                }
            }
        }
        return sum;
    }

    /** Σ_j C_ij·P_j·x_j at every point. */
    private double[][] driven(double[][] x) {
        double[][] driven = new double[start.length][points];
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < start.length; j++) {
                double coefficient = light.transfer()[i][j] * start[j];
                for (int k = 0; k < points; k++) {
                    driven[i][k] += coefficient * x[j][k];
                }
            }
        }
        return driven;
    }

    private double[][] effectiveLengths() {
        double[][] length = new double[start.length][points];
        for (int j = 0; j < start.length; j++) {
            for (int k = 0; k < points; k++) {
                length[j][k] = -Math.expm1(-light.alpha()[j] * z(k)) / light.alpha()[j];
            }
        }
        return length;
    }

    private double[][] integral(double[][][] gamma, int next) {
        double[][] integral = new double[start.length][points];
        for (int j = 0; j < start.length; j++) {
            double before = 0;
            for (int k = 1; k < points; k++) {
                double value = Math.exp(-light.alpha()[j] * z(k)) * source(gamma, next, j, k);
                integral[j][k] = integral[j][k - 1] + (before + value) / 2 * grid.stepTo(from + k);
                before = value;
            }
        }
        return integral;
    }

    /** What of exp(Γ₁ + Γ₂ + …) is of the order just reached. */
    private static double source(double[][][] gamma, int next, int j, int k) {
        double first = gamma[0][j][k];
        return switch (next) {
            case 1 -> first;
            case 2 -> gamma[1][j][k] + first * first / 2;
            default -> gamma[2][j][k] + first * gamma[1][j][k] + first * first * first / 6;
        };
    }

    private double z(int k) {
        return grid.positionM()[from + k] - grid.positionM()[from];
    }
}
