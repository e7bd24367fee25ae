package io.netplanner.engine.transmission.internal;

import static io.netplanner.engine.transmission.internal.PhysicalConstants.PLANCK;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.OpticalElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The launch power that is best for each span by itself: where the noise of the amplifier behind it is twice its
 * nonlinear interference, P = (P_ASE / 2η)^(1/3), in the mean of the channels lit.
 *
 * <p>Source: P. Poggiolini et al., "The LOGON strategy for low-complexity control plane implementation in new-generation
 * flexible networks", OFC 2013.
 */
final class SpanOptimum {

    private static final List<Double> SHARES = List.of(1.0, 0.75, 0.5, 0.25);

    private final LightSetup setup;
    private final PowerNetwork powers;
    private final InterferenceTables tables;

    SpanOptimum(LightSetup setup, PowerNetwork powers) {
        this.setup = setup;
        this.powers = powers;
        this.tables = new InterferenceTables(powers.network().channels());
    }

    /** Levels at the optimum of every span, or as near to it as the amplifiers allow. */
    Map<LineDirection, LineLevels> everywhere() {
        Map<LineDirection, LineLevels> all = new HashMap<>();
        powers.lines().stream()
                .filter(line -> powers.allows(line, powers.levels(line)))
                .forEach(line -> all.put(line, of(line)));
        return all;
    }

    private LineLevels of(LineDirection line) {
        LineLevels levels = powers.levels(line);
        AmplifierElement before = null;
        FiberElement span = null;
        int number = 0;
        for (OpticalElement element : powers.designed(line).elements()) {
            if (element instanceof FiberElement fiber) {
                span = fiber;
            } else if (element instanceof AmplifierElement amplifier) {
                if (before != null && span != null) {
                    double level = levels.levelDbm(number - 1);
                    levels = towards(line, levels, number - 1, optimumDbm(line, level, span, amplifier));
                }
                before = amplifier;
                number++;
            }
        }
        return levels;
    }

    private LineLevels towards(LineDirection line, LineLevels levels, int amplifier, double optimumDbm) {
        double from = levels.levelDbm(amplifier);
        return SHARES.stream()
                .map(share -> levels.with(amplifier, from + share * (optimumDbm - from)))
                .filter(candidate -> powers.allows(line, candidate))
                .findFirst()
                .orElse(levels);
    }

    private double optimumDbm(LineDirection line, double levelDbm, FiberElement span, AmplifierElement behind) {
        int[] lit = powers.network().litOn(line);
        SpectralState state = new SpectralState(powers.network().channels(), lit);
        double launched = Decibels.dbmToWatt(levelDbm);
        Arrays.fill(state.powerWatt, launched);
        new FiberCrossing(span, setup.model(), tables.of(span)).cross(state);
        double sum = 0;
        for (int i = 0; i < lit.length; i++) {
            double ase = aseWatt(behind, state, i) * launched / state.powerWatt[i];
            double cube = ase * launched * launched / (2 * state.nliShare[i]);
            sum += Decibels.wattToDbm(Math.cbrt(cube));
        }
        return sum / lit.length;
    }

    /** What the amplifier adds at its input when it gives back what the span lost. */
    private static double aseWatt(AmplifierElement amplifier, SpectralState state, int i) {
        double gainDb = Math.max(amplifier.gainMinDb(), amplifier.gainTargetDb());
        NoiseFigure.Stage stage =
                new NoiseFigure.Stage(amplifier.noiseFigure(), amplifier.gainMinDb(), amplifier.gainFlatMaxDb());
        double factor = Decibels.toRatio(NoiseFigures.at(stage, gainDb, Double.NaN));
        return PLANCK * state.channel[i].frequencyHz() * state.channel[i].symbolRateBd() * factor;
    }
}
