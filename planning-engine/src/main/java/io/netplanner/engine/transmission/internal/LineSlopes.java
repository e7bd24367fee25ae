package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import java.util.List;

/**
 * How the noise that one line adds to each of its channels answers to the levels of its amplifiers and to the offsets of
 * its channels, at the present settings: by differences, since a line is computed in microseconds.
 *
 * <p>Noise is ln(1 + noise over signal), which adds up along a path.
 *
 * @param lit channels by rising frequency, as the inner arrays count them
 * @param byLevel for each amplifier, by channel, per dB
 * @param byOffset for each channel that is moved, by channel, per dB
 */
record LineSlopes(int[] lit, double[][] byLevel, double[][] byOffset) {

    private static final double PROBE_DB = 0.02;

    static LineSlopes of(PowerNetwork powers, LineDirection line) {
        LitNetwork network = powers.network();
        int[] lit = network.litOn(line);
        double[] base = logNoise(network, line, lit);
        double[][] byLevel = new double[powers.levels(line).amplifiers()][];
        for (int i = 0; i < byLevel.length; i++) {
            byLevel[i] = level(powers, line, i, base, lit);
        }
        double[][] byOffset = new double[lit.length][];
        for (int i = 0; i < lit.length; i++) {
            double now = network.offsetDb(lit[i], line);
            Runnable undo = network.offset(lit[i], List.of(line), now + PROBE_DB);
            byOffset[i] = slope(base, logNoise(network, line, lit), PROBE_DB);
            undo.run();
        }
        return new LineSlopes(lit, byLevel, byOffset);
    }

    /** Upwards, or downwards where the amplifier gives no more; all 0 where it is stuck. */
    private static double[] level(PowerNetwork powers, LineDirection line, int amplifier, double[] base, int[] lit) {
        LineLevels now = powers.levels(line);
        for (double probe : new double[] {PROBE_DB, -PROBE_DB}) {
            var built = powers.build(line, now.with(amplifier, now.levelDbm(amplifier) + probe));
            if (built.isPresent()) {
                Runnable undo = powers.network().replace(built.get());
                double[] slope = slope(base, logNoise(powers.network(), line, lit), probe);
                undo.run();
                return slope;
            }
        }
        return new double[lit.length];
    }

    private static double[] logNoise(LitNetwork network, LineDirection line, int[] lit) {
        double[] signal = network.shares(line).signal();
        double[] noise = new double[lit.length];
        for (int i = 0; i < lit.length; i++) {
            noise[i] = -Math.log(signal[lit[i]]);
        }
        return noise;
    }

    private static double[] slope(double[] before, double[] after, double step) {
        double[] slope = new double[before.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (after[i] - before[i]) / step;
        }
        return slope;
    }
}
