package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.NoiseFigure;

/**
 * Finds the two coils behind an amplifier's data sheet: the noise figures at its largest and at its least gain.
 *
 * <p>The second coil is held 0.3 to 2 dB noisier than the first, as real ones are; where the data sheet asks for another
 * one, the difference of output powers is fitted in its place.
 */
public final class TwoCoilFit {

    private static final double USUAL_DELTA_P_DB = 5;
    private static final double LEAST_DIFFERENCE_DB = 0.3;
    private static final double LARGEST_DIFFERENCE_DB = 2;

    private TwoCoilFit() {}

    /**
     * @return not finite where no two coils have both noise figures
     * @param nfMinDb at {@code gainMaxDb}
     * @param nfMaxDb at {@code gainMinDb}
     */
    public static NoiseFigure.VariableGain of(double gainMinDb, double gainMaxDb, double nfMinDb, double nfMaxDb) {
        double firstAtMax = gainMaxDb - USUAL_DELTA_P_DB;
        double firstAtMin = gainMinDb - (gainMaxDb - gainMinDb) - USUAL_DELTA_P_DB;
        double min = Decibels.toRatio(nfMinDb);
        double second =
                (min - Decibels.toRatio(nfMaxDb)) / (Decibels.toRatio(-firstAtMax) - Decibels.toRatio(-firstAtMin));
        double first = min - second / Decibels.toRatio(firstAtMax);
        double nf1 = Decibels.ofRatio(first);
        double nf2 = Decibels.ofRatio(second);
        if (!Double.isFinite(nf1) || !Double.isFinite(nf2)) {
            return new NoiseFigure.VariableGain(nf1, nf2, USUAL_DELTA_P_DB);
        }
        double held = Math.clamp(nf2, nf1 + LEAST_DIFFERENCE_DB, nf1 + LARGEST_DIFFERENCE_DB);
        if (held == nf2) {
            return new NoiseFigure.VariableGain(nf1, nf2, USUAL_DELTA_P_DB);
        }
        double gain = Decibels.ofRatio(Decibels.toRatio(held) / (min - first));
        return new NoiseFigure.VariableGain(nf1, held, gainMaxDb - gain);
    }
}
