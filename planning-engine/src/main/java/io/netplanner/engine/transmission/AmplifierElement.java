package io.netplanner.engine.transmission;

import org.jspecify.annotations.Nullable;

/**
 * An erbium-doped fibre amplifier with its attenuators.
 *
 * @param bandLowHz lower edge; a channel's whole slot must fit
 * @param gainMinDb below it the amplifier is padded
 * @param gainFlatMaxDb largest gain without tilt
 * @param maxPowerDbm total output power
 * @param gainTargetDb before the output attenuator
 * @param tiltTargetDb over the band; positive raises low frequencies
 * @param gainTilt how each frequency answers to tilt (dynamic gain tilt), relative
 * @param gainRippleDb added to the flat gain
 * @param nfRippleDb added to the noise figure
 * @param minInputDbm least power of a channel at its input; absent: not judged
 */
public record AmplifierElement(
        String id,
        double bandLowHz,
        double bandHighHz,
        double gainMinDb,
        double gainFlatMaxDb,
        double maxPowerDbm,
        NoiseFigure noiseFigure,
        double gainTargetDb,
        double tiltTargetDb,
        Profile gainTilt,
        Profile gainRippleDb,
        Profile nfRippleDb,
        double inputAttenuationDb,
        double outputAttenuationDb,
        double pmdS,
        double pdlDb,
        @Nullable Double minInputDbm)
        implements OpticalElement {

    /** One that takes any input power. */
    public AmplifierElement(
            String id,
            double bandLowHz,
            double bandHighHz,
            double gainMinDb,
            double gainFlatMaxDb,
            double maxPowerDbm,
            NoiseFigure noiseFigure,
            double gainTargetDb,
            double tiltTargetDb,
            Profile gainTilt,
            Profile gainRippleDb,
            Profile nfRippleDb,
            double inputAttenuationDb,
            double outputAttenuationDb,
            double pmdS,
            double pdlDb) {
        this(
                id,
                bandLowHz,
                bandHighHz,
                gainMinDb,
                gainFlatMaxDb,
                maxPowerDbm,
                noiseFigure,
                gainTargetDb,
                tiltTargetDb,
                gainTilt,
                gainRippleDb,
                nfRippleDb,
                inputAttenuationDb,
                outputAttenuationDb,
                pmdS,
                pdlDb,
                null);
    }

    /** The same amplifier, set otherwise. */
    public AmplifierElement with(double newGainDb, double newInputAttenuationDb, double newOutputAttenuationDb) {
        return new AmplifierElement(
                id,
                bandLowHz,
                bandHighHz,
                gainMinDb,
                gainFlatMaxDb,
                maxPowerDbm,
                noiseFigure,
                newGainDb,
                tiltTargetDb,
                gainTilt,
                gainRippleDb,
                nfRippleDb,
                newInputAttenuationDb,
                newOutputAttenuationDb,
                pmdS,
                pdlDb,
                minInputDbm);
    }
}
