package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.NoiseFigure;
import java.util.List;

/** Evaluates {@link NoiseFigure}s at a working point. */
public final class NoiseFigures {

    private NoiseFigures() {}

    /**
     * @param gainDb effective gain
     * @param inputPer50GhzDbm mean input power in 50 GHz, which OpenROADM masks are written in
     * @return dB; minus infinity where no noise is added
     */
    public static double at(NoiseFigure.Stage amplifier, double gainDb, double inputPer50GhzDbm) {
        double pad = Math.max(amplifier.gainMinDb() - gainDb, 0);
        double gain = gainDb + pad;
        return switch (amplifier.noiseFigure()) {
            case NoiseFigure.Fixed fixed -> fixed.nfDb() + pad;
            case NoiseFigure.VariableGain two -> twoCoils(two, gain, amplifier.gainFlatMaxDb()) + pad;
            case NoiseFigure.Polynomial polynomial ->
                evaluate(polynomial.coefficients(), -Math.max(amplifier.gainFlatMaxDb() - gain, 0)) + pad;
            case NoiseFigure.OpenRoadmInline inline ->
                inputPer50GhzDbm - evaluate(inline.coefficients(), inputPer50GhzDbm) + 58 + pad;
            case NoiseFigure.OpenRoadmPreamplifier ignored ->
                inputPer50GhzDbm - Math.min((4 * inputPer50GhzDbm + 275) / 7, 33) + 58 + pad;
            case NoiseFigure.OpenRoadmBooster ignored -> Double.NEGATIVE_INFINITY;
            case NoiseFigure.DualStage dual -> dualStage(dual, gainDb, inputPer50GhzDbm);
        };
    }

    /** The attenuator between the coils takes what the gain is below its flat maximum from the first coil. */
    private static double twoCoils(NoiseFigure.VariableGain two, double gainDb, double gainFlatMaxDb) {
        double firstCoilDb = gainDb - two.deltaPDb() - Math.max(gainFlatMaxDb - gainDb, 0);
        return Decibels.ofRatio(
                Decibels.toRatio(two.nf1Db()) + Decibels.toRatio(two.nf2Db()) / Decibels.toRatio(firstCoilDb));
    }

    /** Friis: the booster's noise counts less by the gain in front of it. */
    private static double dualStage(NoiseFigure.DualStage dual, double gainDb, double inputPer50GhzDbm) {
        double preamplifierGain = dual.preamplifier().gainFlatMaxDb();
        double boosterGain = gainDb - preamplifierGain;
        double first = at(dual.preamplifier(), preamplifierGain, inputPer50GhzDbm);
        double second = at(dual.booster(), boosterGain, inputPer50GhzDbm);
        return Decibels.ofRatio(Decibels.toRatio(first) + Decibels.toRatio(second - preamplifierGain));
    }

    private static double evaluate(List<Double> coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
