package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Chooses an amplifier type: those that reach the gain and the power, of them the quietest.
 *
 * <p>Where none reaches the power, those within 0.3 dB of the strongest count, and the power is reduced. Source: J.-L.
 * Augé as published with GNPy.
 */
final class AmplifierSelection {

    /** Below its least gain a type is still taken, padded by up to so much. */
    private static final double LOW_GAIN_ALLOWANCE_DB = 3;

    private static final double SIMILAR_POWER_DB = 0.3;

    /** @param powerReductionDb 0, or below it where even the best type cannot reach the power */
    record Selected(AmplifierKind kind, double powerReductionDb) {}

    private final double extendedGainDb;

    AmplifierSelection(double extendedGainDb) {
        this.extendedGainDb = extendedGainDb;
    }

    Selected choose(String id, List<AmplifierKind> kinds, double gainDb, double powerDbm, boolean ramanAllowed) {
        List<AmplifierKind> able = able(kinds, gainDb, powerDbm, ramanAllowed);
        AmplifierKind kind = able.stream()
                .min(Comparator.comparingDouble(one -> one.noiseFigureDb(gainDb)))
                .orElseThrow(() -> new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Amplifier %s: no type of the catalogue may be chosen for a gain of %.1f dB and %.1f dBm in all. Allow a type for design or loosen the ROADM's restrictions.",
                        id,
                        gainDb,
                        powerDbm)));
        return new Selected(kind, Math.min(reserve(kind, gainDb, powerDbm), 0));
    }

    List<AmplifierKind> able(List<AmplifierKind> kinds, double gainDb, double powerDbm, boolean ramanAllowed) {
        List<AmplifierKind> erbium =
                kinds.stream().filter(kind -> !kind.raman()).toList();
        List<AmplifierKind> lowEnough = kinds.stream()
                .filter(kind -> kind.raman()
                        ? ramanAllowed && gainDb > kind.gainMinDb()
                        : gainDb + LOW_GAIN_ALLOWANCE_DB > kind.gainMinDb())
                .sorted(Comparator.comparing(AmplifierKind::raman))
                .toList();
        List<AmplifierKind> candidates = lowEnough.isEmpty() ? erbium : lowEnough;
        List<AmplifierKind> strong = candidates.stream()
                .filter(kind -> reserve(kind, gainDb, powerDbm) > 0)
                .toList();
        if (!strong.isEmpty()) {
            return strong;
        }
        double best = candidates.stream()
                .mapToDouble(kind -> reserve(kind, gainDb, powerDbm))
                .max()
                .orElse(0);
        return candidates.stream()
                .filter(kind -> reserve(kind, gainDb, powerDbm) - best > -SIMILAR_POWER_DB)
                .toList();
    }

    /** What a type reaches beyond the power wanted, by gain and by power, dB. */
    private double reserve(AmplifierKind kind, double gainDb, double powerDbm) {
        double byGain = powerDbm - gainDb + kind.gainFlatMaxDb() + extendedGainDb;
        return Math.min(byGain, kind.maxPowerDbm()) - powerDbm;
    }
}
