package io.netplanner.engine.transmission.internal;

import java.util.Arrays;

/** Least squares by a parabola; by a line or a constant where there are too few points. */
final class ParabolaFit {

    private ParabolaFit() {}

    /** The parabola's slope where {@code x} is 0. */
    static double slopeAtZero(double[] x, double[] y) {
        double scale = Arrays.stream(x).map(Math::abs).max().orElse(0);
        if (scale == 0 || x.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(y).average().orElseThrow();
        double[] power = new double[5];
        double[] right = new double[3];
        for (int i = 0; i < x.length; i++) {
            double t = x[i] / scale;
            double product = 1;
            for (int k = 0; k < 5; k++) {
                power[k] += product;
                if (k < 3) {
                    right[k] += product * (y[i] - mean);
                }
                product *= t;
            }
        }
        return (x.length == 2 ? lineSlope(power, right) : parabolaSlope(power, right)) / scale;
    }

    private static double lineSlope(double[] power, double[] right) {
        return (power[0] * right[1] - power[1] * right[0]) / (power[0] * power[2] - power[1] * power[1]);
    }

    /** Cramer's rule on the normal equations. */
    private static double parabolaSlope(double[] s, double[] r) {
        double whole = determinant(s[0], s[1], s[2], s[1], s[2], s[3], s[2], s[3], s[4]);
        return determinant(s[0], r[0], s[2], s[1], r[1], s[3], s[2], r[2], s[4]) / whole;
    }

    private static double determinant(
            double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    }
}
