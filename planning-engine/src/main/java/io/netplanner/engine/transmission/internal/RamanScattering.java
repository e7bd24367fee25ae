package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;

/**
 * Equation 8: how channels pump each other along a span.
 *
 * <p>ln(P_i(z)/P_i(0)) = −α_i z + Γ₁ + Γ₂, Γ₁ from the unperturbed pumps, Γ₂ from the pumps as Γ₁ changes them;
 * trapezoidal integration every 10 km, as the reference values were computed.
 */
final class RamanScattering {

    private static final double STEP_M = 10_000;

    private final FiberElement fiber;
    private final FiberCoefficients coefficients;

    RamanScattering(FiberElement fiber) {
        this.fiber = fiber;
        this.coefficients = new FiberCoefficients(FiberMaterial.of(fiber));
    }

    /** Γ₁ + Γ₂ at the far end, neper: what the span's loss is less by, channel by channel. */
    double[] gainNeper(Channel[] channel, double[] powerWatt) {
        double[][] transfer = transfer(channel);
        int n = channel.length;
        int steps = Math.max(1, (int) Math.ceil(fiber.lengthM() / STEP_M - 1e-9));
        double dz = fiber.lengthM() / steps;
        double[] first = new double[n];
        double[] second = new double[n];
        double[] previous = new double[n];
        for (int k = 1; k <= steps; k++) {
            first = firstOrder(transfer, channel, powerWatt, k * dz);
            double[] pumped = new double[n];
            for (int j = 0; j < n; j++) {
                pumped[j] = powerWatt[j] * Math.exp(-alpha(channel[j]) * k * dz) * first[j];
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    second[i] += transfer[i][j] * (previous[j] + pumped[j]) / 2 * dz;
                }
            }
            previous = pumped;
        }
        for (int i = 0; i < n; i++) {
            first[i] += second[i];
        }
        return first;
    }

    private double[] firstOrder(double[][] transfer, Channel[] channel, double[] powerWatt, double z) {
        int n = channel.length;
        double[] gain = new double[n];
        for (int j = 0; j < n; j++) {
            double alpha = alpha(channel[j]);
            double energy = powerWatt[j] * -Math.expm1(-alpha * z) / alpha;
            for (int i = 0; i < n; i++) {
                gain[i] += transfer[i][j] * energy;
            }
        }
        return gain;
    }

    /** C_ij, 1/(W·m): positive where channel i gains from channel j, which stands above it. */
    private double[][] transfer(Channel[] channel) {
        int n = channel.length;
        double[] area = new double[n];
        for (int i = 0; i < n; i++) {
            area[i] = coefficients.effectiveArea(channel[i].frequencyHz());
        }
        double[][] transfer = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double high = channel[j].frequencyHz();
                double offset = high - channel[i].frequencyHz();
                double gain = RamanEfficiency.ofSilica(offset, high) / ((area[i] + area[j]) / 2);
                transfer[i][j] = gain;
                transfer[j][i] = -gain;
            }
        }
        return transfer;
    }

    private double alpha(Channel channel) {
        return coefficients.alpha(channel.frequencyHz());
    }
}
