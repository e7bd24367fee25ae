package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.AmplifierType;
import io.netplanner.model.equipment.EquipmentCatalogue;
import java.util.Comparator;
import java.util.Locale;

/** Chooses the quietest amplifier of the catalogue that reaches a gain and the power of all channels. */
public final class AmplifierChooser {

    private final EquipmentCatalogue catalogue;
    private final double powerDbm;

    public AmplifierChooser(EquipmentCatalogue catalogue, int channels) {
        this.catalogue = catalogue;
        this.powerDbm = catalogue.lineRules().spanPowerDbm() + Decibels.ofRatio(channels);
    }

    AmplifierType choose(String element, double gainDb) {
        return catalogue.amplifierTypes().stream()
                .filter(type -> type.gainMaxDb() >= gainDb && type.maxPowerDbm() >= powerDbm)
                .min(Comparator.comparingDouble((AmplifierType type) -> noiseFigureDb(type, gainDb))
                        .thenComparing(AmplifierType::name))
                .orElseThrow(() -> new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Amplifier %s: a gain of %.1f dB at %.1f dBm output is needed, no amplifier of the catalogue reaches it. Shorten the span, lower the span power, or add an amplifier type.",
                        element,
                        gainDb,
                        powerDbm)));
    }

    double noiseFigureDb(AmplifierType type, double gainDb) {
        return NoiseFigures.at(
                new NoiseFigure.Stage(coils(type), type.gainMinDb(), type.gainMaxDb()), gainDb, Double.NaN);
    }

    String reason(AmplifierType type, double gainDb) {
        return String.format(
                Locale.ROOT,
                "lowest noise figure, %.1f dB, of those that reach %.1f dB gain and %.1f dBm for all channels",
                noiseFigureDb(type, gainDb),
                gainDb,
                powerDbm);
    }

    AmplifierElement element(String id, AmplifierType type, double gainDb) {
        return new AmplifierElement(
                id,
                type.bandLowThz() * 1e12,
                type.bandHighThz() * 1e12,
                type.gainMinDb(),
                type.gainMaxDb(),
                type.maxPowerDbm(),
                coils(type),
                gainDb,
                0,
                Profile.constant(0),
                Profile.constant(0),
                Profile.constant(0),
                0,
                0,
                0,
                0,
                type.minInputPowerDbm());
    }

    private static NoiseFigure coils(AmplifierType type) {
        return TwoCoilFit.of(type.gainMinDb(), type.gainMaxDb(), type.nfMinDb(), type.nfMaxDb());
    }
}
