package io.netplanner.engine.transmission.internal;

import static io.netplanner.engine.transmission.internal.PhysicalConstants.PLANCK;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.Locale;

/** Equation 9: gain within the power limit, ASE at the input. */
final class AmplifierCrossing implements Crossing {

    private static final double MASK_BANDWIDTH_HZ = 50e9;

    private final AmplifierElement amplifier;

    AmplifierCrossing(AmplifierElement amplifier) {
        this.amplifier = amplifier;
    }

    @Override
    public void cross(SpectralState state) {
        refuseOutsideBand(state);
        state.attenuate(amplifier.inputAttenuationDb());
        double inputDbm = state.totalPowerDbm();
        double gainDb = Math.min(amplifier.gainTargetDb(), amplifier.maxPowerDbm() - inputDbm);
        NoiseFigure.Stage stage =
                new NoiseFigure.Stage(amplifier.noiseFigure(), amplifier.gainMinDb(), amplifier.gainFlatMaxDb());
        double nfDb = NoiseFigures.at(stage, gainDb, inputPer50GhzDbm(state, inputDbm));
        double[] gain = GainProfile.ratios(amplifier, state.channel, state.powerWatt, gainDb);
        double flatFactor = Decibels.toRatio(nfDb + amplifier.nfRippleDb().at(amplifier.bandLowHz()));
        boolean ripples = !amplifier.nfRippleDb().isConstant();
        for (int i = 0; i < state.size(); i++) {
            Channel channel = state.channel[i];
            double factor =
                    ripples ? Decibels.toRatio(nfDb + amplifier.nfRippleDb().at(channel.frequencyHz())) : flatFactor;
            state.addAse(i, PLANCK * channel.frequencyHz() * channel.symbolRateBd() * factor);
            state.scale(i, gain[i]);
        }
        state.addPolarization(amplifier.pmdS(), amplifier.pdlDb());
        state.attenuate(amplifier.outputAttenuationDb());
    }

    private static double inputPer50GhzDbm(SpectralState state, double inputDbm) {
        double perChannel = inputDbm - Decibels.ofRatio(state.size());
        if (state.size() == 1) {
            return perChannel;
        }
        double spacing = state.channel[1].frequencyHz() - state.channel[0].frequencyHz();
        return perChannel + Decibels.ofRatio(MASK_BANDWIDTH_HZ / spacing);
    }

    static boolean fits(AmplifierElement amplifier, Channel channel) {
        double half = channel.slotWidthHz() / 2;
        return channel.frequencyHz() - half >= amplifier.bandLowHz()
                && channel.frequencyHz() + half <= amplifier.bandHighHz();
    }

    private void refuseOutsideBand(SpectralState state) {
        for (Channel channel : state.channel) {
            if (!fits(amplifier, channel)) {
                throw new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Amplifier %s: the channel at %.4f THz, %.1f GHz wide, is outside its band of %.4f to %.4f THz. Choose another amplifier or leave the channel out.",
                        amplifier.id(),
                        channel.frequencyHz() / 1e12,
                        channel.slotWidthHz() / 1e9,
                        amplifier.bandLowHz() / 1e12,
                        amplifier.bandHighHz() / 1e12));
            }
        }
    }
}
