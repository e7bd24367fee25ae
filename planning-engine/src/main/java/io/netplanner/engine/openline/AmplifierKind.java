package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.Profile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What amplifiers of one type have in common.
 *
 * @param maxPowerDbm total output
 * @param automaticAttenuation whether the designer may set the output attenuator
 * @param allowedForDesign whether the designer may choose it by itself
 * @param raman needs a fibre with little loss in front
 */
public record AmplifierKind(
        String name,
        NoiseFigure noiseFigure,
        double gainMinDb,
        double gainFlatMaxDb,
        double maxPowerDbm,
        double bandLowHz,
        double bandHighHz,
        Profile gainTilt,
        Profile gainRippleDb,
        Profile nfRippleDb,
        double pmdS,
        double pdlDb,
        boolean automaticAttenuation,
        boolean allowedForDesign,
        boolean raman) {

    /** Input power per 50 GHz that types are compared at: 0 dBm over 88 channels. */
    private static final double COMPARED_AT_DBM = -10 * Math.log10(88);

    public boolean holds(OpenRoadm.Band band) {
        return bandLowHz <= band.lowHz() && bandHighHz >= band.highHz();
    }

    public double noiseFigureDb(double gainDb) {
        return new NoiseFigure.Stage(noiseFigure, gainMinDb, gainFlatMaxDb).noiseFigureDb(gainDb, COMPARED_AT_DBM);
    }

    /** For the physics; the gain must be set. */
    public AmplifierElement element(String id, OpenAmplifier.Settings settings) {
        return new AmplifierElement(
                id,
                bandLowHz,
                bandHighHz,
                gainMinDb,
                gainFlatMaxDb,
                maxPowerDbm,
                noiseFigure,
                Objects.requireNonNull(settings.gainDb(), "gains are set before they are asked for"),
                or0(settings.tiltDb()),
                gainTilt,
                gainRippleDb,
                nfRippleDb,
                or0(settings.inputAttenuationDb()),
                or0(settings.outputAttenuationDb()),
                pmdS,
                pdlDb);
    }

    private static double or0(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
