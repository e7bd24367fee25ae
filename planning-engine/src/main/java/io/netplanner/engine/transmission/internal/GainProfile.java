package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import java.util.Arrays;

/**
 * The gain of each channel such that the amplifier as a whole has its effective gain under the tilt asked for.
 *
 * <p>Tilt is set by adding a multiple of the dynamic gain tilt; an inner attenuator takes up the difference; the multiple
 * is corrected once by secants on either side, as the reference values were computed.
 */
final class GainProfile {

    /** Less ripple than this over the band is taken as flat, dB. */
    private static final double FLAT_DB = 0.05;

    private static final double CONVERGED_DB = 1e-11;

    private final double[] inputWatt;
    private final double[] tilt;
    private final double inputDb;
    private double[] base;

    private GainProfile(double[] inputWatt, double[] tilt) {
        this.inputWatt = inputWatt;
        this.tilt = tilt;
        this.inputDb = Decibels.ofRatio(Arrays.stream(inputWatt).sum());
        this.base = new double[0];
    }

    /** As {@link #of}, as ratios; without any work where the amplifier has neither tilt nor ripple. */
    static double[] ratios(AmplifierElement amplifier, Channel[] channel, double[] inputWatt, double gainDb) {
        if (amplifier.gainTilt().isConstant() && amplifier.gainRippleDb().isConstant()) {
            double[] flat = new double[channel.length];
            Arrays.fill(flat, Decibels.toRatio(gainDb));
            return flat;
        }
        return Arrays.stream(of(amplifier, channel, inputWatt, gainDb))
                .map(Decibels::toRatio)
                .toArray();
    }

    static double[] of(AmplifierElement amplifier, Channel[] channel, double[] inputWatt, double gainDb) {
        double[] tilt = new double[channel.length];
        for (int i = 0; i < tilt.length; i++) {
            tilt[i] = amplifier.gainTilt().at(channel[i].frequencyHz());
        }
        return new GainProfile(inputWatt, tilt).solve(amplifier, channel, gainDb);
    }

    private double[] solve(AmplifierElement amplifier, Channel[] channel, double gainDb) {
        int n = channel.length;
        if (n == 1) {
            return new double[] {gainDb};
        }
        double[] wanted = new double[n];
        double multiple = tiltMultiple(amplifier, channel);
        for (int i = 0; i < n; i++) {
            wanted[i] = amplifier.gainRippleDb().at(channel[i].frequencyHz())
                    + amplifier.gainFlatMaxDb()
                    + multiple * tilt[i];
        }
        double spread = Arrays.stream(wanted).max().orElseThrow()
                - Arrays.stream(wanted).min().orElseThrow();
        double attenuation = Decibels.ofRatio(
                        Arrays.stream(wanted).map(Decibels::toRatio).average().orElseThrow())
                - gainDb;
        base = Arrays.stream(wanted).map(gain -> gain - attenuation).toArray();
        return spread <= FLAT_DB ? base : corrected(gainDb, spread);
    }

    private double[] corrected(double gainDb, double spread) {
        double centre = gainDb - meanGain(0);
        double atCentre = meanGain(centre);
        double multiple = centre;
        if (gainDb < atCentre - CONVERGED_DB) {
            double slope = (meanGain(centre - spread) - atCentre) / -spread;
            multiple = centre - (atCentre - gainDb) / slope;
        } else if (gainDb > atCentre + CONVERGED_DB) {
            double slope = (atCentre - meanGain(centre + spread)) / -spread;
            multiple = centre + (gainDb - atCentre) / slope;
        }
        return shifted(multiple);
    }

    private double[] shifted(double multiple) {
        double[] gain = base.clone();
        for (int i = 0; i < gain.length; i++) {
            gain[i] += multiple * tilt[i];
        }
        return gain;
    }

    private double meanGain(double multiple) {
        double[] gain = shifted(multiple);
        double output = 0;
        for (int i = 0; i < gain.length; i++) {
            output += inputWatt[i] * Decibels.toRatio(gain[i]);
        }
        return Decibels.ofRatio(output) - inputDb;
    }

    /** Wanted slope over slope of the dynamic gain tilt, the latter by least squares. */
    private double tiltMultiple(AmplifierElement amplifier, Channel[] channel) {
        double span = amplifier.bandHighHz() - amplifier.bandLowHz();
        double wantedSlope = -amplifier.tiltTargetDb() / span;
        double meanF = Arrays.stream(channel)
                .mapToDouble(Channel::frequencyHz)
                .average()
                .orElseThrow();
        double meanTilt = Arrays.stream(tilt).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < tilt.length; i++) {
            double df = channel[i].frequencyHz() - meanF;
            covariance += df * (tilt[i] - meanTilt);
            variance += df * df;
        }
        return covariance == 0 ? 0 : wantedSlope / (covariance / variance);
    }
}
