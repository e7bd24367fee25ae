package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.InterferenceModel;
import io.netplanner.engine.transmission.PointLoss;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.Arrays;
import java.util.Locale;

/** Takes a spectrum through a span: connector and pad, NLI, noise of pumps, dispersion, loss with Raman, connector. */
final class FiberCrossing implements Crossing {

    private final FiberElement fiber;
    private final TransmissionModel model;
    private final InterferenceTable interference;
    private final FiberCoefficients coefficients;
    private final double pointLossDb;
    /** By position in the list of channels; NaN until the channel has crossed. */
    private final double[] transmittance;

    private final double[] dispersionSPerM;

    FiberCrossing(FiberElement fiber, TransmissionModel model, InterferenceTable interference) {
        this.fiber = fiber;
        this.model = model;
        this.interference = interference;
        this.coefficients = new FiberCoefficients(FiberMaterial.of(fiber));
        this.pointLossDb =
                fiber.pointLosses().stream().mapToDouble(PointLoss::lossDb).sum();
        this.transmittance = new double[interference.size()];
        this.dispersionSPerM = new double[interference.size()];
        Arrays.fill(transmittance, Double.NaN);
    }

    @Override
    public void cross(SpectralState state) {
        Arrays.stream(state.id).filter(id -> Double.isNaN(transmittance[id])).forEach(this::meet);
        state.attenuate(fiber.inputConnectorLossDb() + fiber.inputAttenuationDb());
        if (plain()) {
            addInterference(state, interference.ratio(state.id, state.powerWatt, fiber.lengthM()));
            attenuate(state);
        } else {
            followProfile(state);
        }
        for (int i = 0; i < state.size(); i++) {
            state.dispersionSPerM[i] += dispersionSPerM[state.id[i]];
            state.latencyS[i] += FiberCoefficients.latencyS(fiber.lengthM());
        }
        state.addPolarization(fiber.pmdSPerSqrtM() * Math.sqrt(fiber.lengthM()), 0);
        state.attenuate(fiber.outputConnectorLossDb());
    }

    private void meet(int id) {
        double frequency = interference.frequencyHz(id);
        requireKnown("loss", fiber.lossDbPerKm(), frequency);
        requireKnown("dispersion", fiber.dispersionSPerM2(), frequency);
        transmittance[id] = Math.exp(-coefficients.alpha(frequency) * fiber.lengthM());
        dispersionSPerM[id] = coefficients.accumulatedDispersion(frequency, fiber.lengthM());
    }

    private void requireKnown(String what, Profile table, double frequencyHz) {
        if (!table.covers(frequencyHz)) {
            double[] known = table.frequencies();
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Fibre %s: its table of %s goes from %.4f to %.4f THz, the channel is at %.4f THz. Extend the table or leave the channel out.",
                    fiber.id(),
                    what,
                    known[0] / 1e12,
                    known[known.length - 1] / 1e12,
                    frequencyHz / 1e12));
        }
    }

    /** Whether nothing asks for the power along the span: far the most common case, and the fastest. */
    private boolean plain() {
        return !model.raman().computed() && fiber.pumps().isEmpty() && closedForm();
    }

    private boolean closedForm() {
        return model.interference().method() == InterferenceModel.Method.CLOSED_FORM;
    }

    private void attenuate(SpectralState state) {
        for (int i = 0; i < state.size(); i++) {
            state.scale(i, transmittance[state.id[i]]);
        }
        state.attenuate(pointLossDb);
    }

    private void followProfile(SpectralState state) {
        SpanProfile profile = new RamanScattering(fiber, model.raman()).profile(state.channel, state.powerWatt);
        double[] noise = pumpNoise(state, profile);
        addInterference(
                state,
                closedForm()
                        ? interference.ratio(state.id, state.powerWatt, fiber.lengthM())
                        : new GeneralizedInterference(fiber, model, state.channel, profile).ratio(state.powerWatt));
        for (int i = 0; i < state.size(); i++) {
            state.addAse(i, noise[i]);
            state.scale(i, profile.atEnd(i));
        }
    }

    private double[] pumpNoise(SpectralState state, SpanProfile profile) {
        double[] noise = new double[state.size()];
        if (!fiber.pumps().isEmpty()) {
            SpontaneousRaman raman = new SpontaneousRaman(fiber, state.channel, state.powerWatt, profile);
            for (int i = 0; i < noise.length; i++) {
                noise[i] = raman.noiseWatt(i);
            }
        }
        return noise;
    }

    private void addInterference(SpectralState state, double[] ratio) {
        for (int i = 0; i < ratio.length; i++) {
            if (!(ratio[i] < 1)) {
                throw new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Fibre %s: the channel at %.4f THz enters with %.1f dBm, where nonlinear interference would exceed the signal; the model holds below that. Lower the launch power.",
                        fiber.id(),
                        state.channel[i].frequencyHz() / 1e12,
                        Decibels.wattToDbm(state.powerWatt[i])));
            }
            state.convertToNli(i, ratio[i]);
        }
    }
}
