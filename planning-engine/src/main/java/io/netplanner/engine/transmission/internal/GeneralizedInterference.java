package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.InterferenceModel;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Equations 12 and 13: nonlinear interference from the power profile of a span.
 *
 * <p>O(channels² × grid²) where every pair is integrated: seconds a span for a full band. For one span and one use.
 */
final class GeneralizedInterference {

    private static final double SELF_WEIGHT = 16.0 / 27.0;
    private static final double CROSS_WEIGHT = 32.0 / 27.0;

    /** A quarter of an hour or so. */
    private static final double MOST_STEPS = 1e11;

    private final String id;
    private final FiberCoefficients fiber;
    private final TransmissionModel model;
    private final Channel[] channel;
    private final SpanProfile profile;
    private final double[] beta2;
    private final FourWaveMixing[] mixing;
    private final double widestSlotHz;

    GeneralizedInterference(FiberElement fiber, TransmissionModel model, Channel[] channel, SpanProfile profile) {
        this.id = fiber.id();
        this.fiber = new FiberCoefficients(FiberMaterial.of(fiber));
        this.model = model;
        this.channel = channel;
        this.profile = profile;
        this.beta2 = Arrays.stream(channel)
                .mapToDouble(one -> this.fiber.beta2(one.frequencyHz()))
                .toArray();
        this.mixing = IntStream.range(0, channel.length)
                .mapToObj(i -> new FourWaveMixing(alpha(i), profile.positionM(), profile.ratio()[i]))
                .toArray(FourWaveMixing[]::new);
        this.widestSlotHz =
                Arrays.stream(channel).mapToDouble(Channel::slotWidthHz).max().orElse(0);
    }

    /** NLI power over channel power. */
    double[] ratio(double[] powerWatt) {
        int[] computed = computed();
        refuseEndless(computed);
        double[] density = new double[computed.length];
        for (int k = 0; k < computed.length; k++) {
            int i = computed[k];
            double gamma = fiber.gamma(channel[i].frequencyHz());
            double sum = 0;
            for (int j = 0; j < channel.length; j++) {
                double drive = powerWatt[j] / channel[j].symbolRateBd();
                sum += (i == j ? SELF_WEIGHT : CROSS_WEIGHT) * psi(i, j) * drive * drive;
            }
            density[k] = gamma * gamma * sum * powerWatt[i] / channel[i].symbolRateBd();
        }
        return IntStream.range(0, channel.length)
                .mapToDouble(i -> channel[i].symbolRateBd() * interpolated(computed, density, i) / powerWatt[i])
                .toArray();
    }

    private void refuseEndless(int[] computed) {
        double steps = 0;
        for (int i : computed) {
            for (int j = 0; j < channel.length; j++) {
                steps += points(i, j) * profile.positionM().length;
            }
        }
        if (!(steps <= MOST_STEPS)) {
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Fibre %s: integrating the interference of %d channels takes %.1e steps, at most %.0e are taken. Raise dispersion_tolerance or phase_shift_tolerance, lower result_spatial_resolution, or compute fewer channels.",
                    id,
                    computed.length,
                    steps,
                    MOST_STEPS));
        }
    }

    /** Of the grid that a pair is integrated on. */
    private double points(int i, int j) {
        double width = channel[i].symbolRateBd() + channel[j].symbolRateBd();
        double pumpStep = step(j, Math.abs(beta2[i]));
        if (i == j) {
            return width * width / (pumpStep * pumpStep);
        }
        if (model.interference().method() == InterferenceModel.Method.APPROXIMATED) {
            return 0;
        }
        double cutPoints = width * (1 + Math.abs(i - j)) / pumpStep;
        double apart = Math.abs(channel[i].frequencyHz() - channel[j].frequencyHz());
        return apart <= closeHz(i, j) ? cutPoints * width / pumpStep : cutPoints;
    }

    private double psi(int i, int j) {
        return model.interference().method() == InterferenceModel.Method.APPROXIMATED
                ? approximated(i, j)
                : separated(i, j);
    }

    private double separated(int i, int j) {
        PairIntegral pair = new PairIntegral(channel[i], channel[j], mixing[j], beta2[i], beta3(i));
        double pumpStep = step(j, Math.abs(beta2[i]));
        double cutStep = pumpStep / (1 + Math.abs(i - j));
        double apart = Math.abs(channel[i].frequencyHz() - channel[j].frequencyHz());
        return i == j || apart <= closeHz(i, j) ? pair.whole(cutStep, pumpStep) : pair.fromEdges(cutStep);
    }

    private double approximated(int i, int j) {
        if (i == j) {
            double steepest = Arrays.stream(beta2).map(Math::abs).max().orElseThrow();
            double step = step(i, steepest);
            return new PairIntegral(channel[i], channel[i], mixing[i], beta2[i], 0).whole(step, step);
        }
        double mean = (beta2[i] + beta2[j]) / 2;
        double apart = channel[i].frequencyHz() - channel[j].frequencyHz();
        double length = effectiveLength(j);
        return length * length * channel[j].symbolRateBd() / (4 * Math.PI * Math.abs(mean * apart));
    }

    /** Σ ΔP/√a of equation 13, by steps of the profile. */
    private double effectiveLength(int j) {
        double[] ratio = profile.ratio()[j];
        double sum = 0;
        for (int k = 1; k < ratio.length; k++) {
            double slope = Math.log(ratio[k] / ratio[k - 1]) / (profile.positionM()[k] - profile.positionM()[k - 1]);
            if (slope != 0) {
                sum += Math.abs(ratio[k] - ratio[k - 1]) / Math.sqrt(Math.abs(slope)) * Math.signum(slope);
            }
        }
        return sum;
    }

    /** Grid of the integrals, such that neither the loss nor the phase changes much within a step. */
    private double step(int pump, double dispersion) {
        double tolerance = Math.min(
                model.interference().dispersionTolerance() * alpha(pump),
                model.interference().phaseShiftTolerance() / model.raman().resultStepM());
        return tolerance / dispersion / (4 * Math.PI * Math.PI * widestSlotHz);
    }

    /** Up to this distance the pump's spectrum is integrated as a whole: five 50 GHz slots at 32 GBd in common fibre. */
    private double closeHz(int i, int j) {
        return 5 * 50e9 * 32e9 * 21.3e-27 / (Math.abs(beta2[i]) * channel[j].symbolRateBd());
    }

    private double beta3(int i) {
        double[] offset = Arrays.stream(channel)
                .mapToDouble(one -> one.frequencyHz() - channel[i].frequencyHz())
                .toArray();
        return ParabolaFit.slopeAtZero(offset, beta2) / (2 * Math.PI);
    }

    private double alpha(int i) {
        return fiber.alpha(channel[i].frequencyHz());
    }

    private int[] computed() {
        InterferenceModel chosen = model.interference();
        int n = channel.length;
        if (!chosen.computedChannels().isEmpty()) {
            return chosen.computedChannels().stream()
                    .mapToInt(number -> number - 1)
                    .filter(i -> i < n)
                    .sorted()
                    .toArray();
        }
        Integer count = chosen.computedCount();
        if (count == null || count >= n) {
            return IntStream.range(0, n).toArray();
        }
        return IntStream.range(0, count)
                .map(i -> (int) Math.rint((double) i * (n - 1) / (count - 1)))
                .toArray();
    }

    private double interpolated(int[] computed, double[] density, int i) {
        int right = 0;
        while (right < computed.length && computed[right] < i) {
            right++;
        }
        if (right == computed.length) {
            return density[right - 1];
        }
        if (right == 0 || computed[right] == i) {
            return density[right];
        }
        double low = channel[computed[right - 1]].frequencyHz();
        double t = (channel[i].frequencyHz() - low) / (channel[computed[right]].frequencyHz() - low);
        return density[right - 1] + t * (density[right] - density[right - 1]);
    }
}
