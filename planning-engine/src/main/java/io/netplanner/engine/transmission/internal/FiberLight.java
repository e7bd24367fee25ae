package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.RamanPump;
import java.util.Arrays;
import java.util.List;

/**
 * All light in a fibre, channels first and pumps behind them, with what each loses and takes from the others.
 *
 * @param transfer C_ij, 1/(W·m): positive where light i gains from light j, which stands above it
 */
record FiberLight(double[] frequencyHz, double[] powerWatt, double[] alpha, double[][] transfer, int channels) {

    static FiberLight of(FiberElement fiber, Channel[] channel, double[] powerWatt) {
        FiberCoefficients coefficients = new FiberCoefficients(FiberMaterial.of(fiber));
        List<RamanPump> pumps = pumpsInOrder(fiber);
        int n = channel.length + pumps.size();
        double[] frequency = new double[n];
        double[] power = new double[n];
        double[] alpha = new double[n];
        for (int i = 0; i < n; i++) {
            boolean signal = i < channel.length;
            frequency[i] = signal
                    ? channel[i].frequencyHz()
                    : pumps.get(i - channel.length).frequencyHz();
            power[i] = signal ? powerWatt[i] : pumps.get(i - channel.length).powerWatt();
            alpha[i] = coefficients.alpha(frequency[i]);
        }
        return new FiberLight(
                frequency,
                power,
                alpha,
                transfer(RamanEfficiency.of(fiber, coefficients), coefficients, frequency),
                channel.length);
    }

    /** Those beside the signal, then those against it. */
    static List<RamanPump> pumpsInOrder(FiberElement fiber) {
        return fiber.pumps().stream()
                .sorted((a, b) -> Boolean.compare(a.againstSignal(), b.againstSignal()))
                .toList();
    }

    int size() {
        return frequencyHz.length;
    }

    /** Only the light from {@code from} to before {@code to}. */
    FiberLight part(int from, int to) {
        double[][] part = new double[to - from][];
        for (int i = from; i < to; i++) {
            part[i - from] = Arrays.copyOfRange(transfer[i], from, to);
        }
        return new FiberLight(
                Arrays.copyOfRange(frequencyHz, from, to),
                Arrays.copyOfRange(powerWatt, from, to),
                Arrays.copyOfRange(alpha, from, to),
                part,
                to - from);
    }

    private static double[][] transfer(RamanEfficiency efficiency, FiberCoefficients coefficients, double[] frequency) {
        int n = frequency.length;
        double[] area = new double[n];
        for (int i = 0; i < n; i++) {
            area[i] = coefficients.effectiveArea(frequency[i]);
        }
        double[][] transfer = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double high = Math.max(frequency[i], frequency[j]);
                double offset = Math.abs(frequency[j] - frequency[i]);
                double gain = efficiency.at(offset, high) / ((area[i] + area[j]) / 2);
                transfer[i][j] = frequency[j] >= frequency[i] ? gain : -gain;
            }
        }
        return transfer;
    }
}
