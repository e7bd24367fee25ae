package io.netplanner.engine.transmission;

import io.netplanner.engine.transmission.internal.NoiseFigures;
import io.netplanner.engine.transmission.internal.TwoCoilFit;
import java.util.List;

/**
 * How the noise figure of an amplifier follows from its working point. Figures in dB.
 *
 * <p>Below the least gain an amplifier is padded by an attenuator, whose loss adds to its noise figure.
 */
public sealed interface NoiseFigure {

    /** The same at every gain. */
    record Fixed(double nfDb) implements NoiseFigure {}

    /**
     * Two coils with an attenuator between: F = F₁ + F₂ / 10^(g₁/10), g₁ = g − δ − (flat maximum − g).
     *
     * @param deltaPDb difference between the output powers of the two coils
     */
    record VariableGain(double nf1Db, double nf2Db, double deltaPDb) implements NoiseFigure {

        /** The coils behind a data sheet's noise figures at the largest and at the least gain. */
        public static VariableGain fitted(double gainMinDb, double gainMaxDb, double nfMinDb, double nfMaxDb) {
            return TwoCoilFit.of(gainMinDb, gainMaxDb, nfMinDb, nfMaxDb);
        }
    }

    /** Polynomial in −(flat maximum − gain); {@code coefficients} from the highest power to the constant. */
    record Polynomial(List<Double> coefficients) implements NoiseFigure {
        public Polynomial {
            coefficients = List.copyOf(coefficients);
        }
    }

    /** OpenROADM in-line amplifier: its OSNR mask is a polynomial in input power per 50 GHz. */
    record OpenRoadmInline(List<Double> coefficients) implements NoiseFigure {
        public OpenRoadmInline {
            coefficients = List.copyOf(coefficients);
        }
    }

    /** OpenROADM pre-amplifier of a multi-wavelength ROADM. */
    record OpenRoadmPreamplifier() implements NoiseFigure {}

    /** OpenROADM booster: adds no noise, the mask of its ROADM holds it already. */
    record OpenRoadmBooster() implements NoiseFigure {}

    /** Two amplifiers in one housing; the pre-amplifier works at its flat maximum, the booster gives the rest. */
    record DualStage(Stage preamplifier, Stage booster) implements NoiseFigure {}

    /** One of the amplifiers of a {@link DualStage}. */
    record Stage(NoiseFigure noiseFigure, double gainMinDb, double gainFlatMaxDb) {

        /**
         * @param inputPer50GhzDbm mean input power in 50 GHz, which OpenROADM masks are written in
         * @return dB; minus infinity where no noise is added
         */
        public double noiseFigureDb(double gainDb, double inputPer50GhzDbm) {
            return NoiseFigures.at(this, gainDb, inputPer50GhzDbm);
        }
    }
}
