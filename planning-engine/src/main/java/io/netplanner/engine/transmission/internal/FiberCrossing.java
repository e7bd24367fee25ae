package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.PointLoss;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.Locale;

/** Takes a spectrum through a span: connector and pad, Raman tilt, NLI, dispersion, loss, connector. */
final class FiberCrossing {

    private final FiberElement fiber;
    private final TransmissionModel model;
    private final InterferenceTable interference;

    FiberCrossing(FiberElement fiber, TransmissionModel model, InterferenceTable interference) {
        this.fiber = fiber;
        this.model = model;
        this.interference = interference;
    }

    void cross(SpectralState state) {
        state.attenuate(fiber.inputConnectorLossDb() + fiber.inputAttenuationDb());
        double[] gainNeper = model == TransmissionModel.GN_WITH_RAMAN
                ? new RamanScattering(fiber).gainNeper(state.channel, state.powerWatt)
                : new double[state.size()];
        addInterference(state);
        FiberCoefficients coefficients = new FiberCoefficients(FiberMaterial.of(fiber));
        for (int i = 0; i < state.size(); i++) {
            double f = state.channel[i].frequencyHz();
            state.dispersionSPerM[i] += coefficients.accumulatedDispersion(f, fiber.lengthM());
            state.latencyS[i] += FiberCoefficients.latencyS(fiber.lengthM());
            state.scale(i, Math.exp(gainNeper[i] - coefficients.alpha(f) * fiber.lengthM()));
        }
        state.addPolarization(fiber.pmdSPerSqrtM() * Math.sqrt(fiber.lengthM()), 0);
        double points =
                fiber.pointLosses().stream().mapToDouble(PointLoss::lossDb).sum();
        state.attenuate(points + fiber.outputConnectorLossDb());
    }

    private void addInterference(SpectralState state) {
        double[] ratio = interference.ratio(state.id, state.powerWatt, fiber.lengthM());
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
