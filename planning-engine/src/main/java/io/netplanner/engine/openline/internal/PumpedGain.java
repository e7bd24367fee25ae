package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.RamanModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pumps will give to the reference comb, foreseen with a third of its channels at three times their power. */
final class PumpedGain {

    private static final int THINNED = 3;
    private static final RamanModel FINE = new RamanModel(true, RamanModel.Method.PERTURBATIVE, 2, 50e3, 100);

    private final ReferenceSpectrum reference;
    private final Map<String, Double> known = new HashMap<>();

    PumpedGain(ReferenceSpectrum reference) {
        this.reference = reference;
    }

    double of(OpenFiber fiber, double inputDbm) {
        return known.containsKey(fiber.id()) ? known.get(fiber.id()) : gain(fiber, inputDbm);
    }

    void foresee(OpenFiber fiber, double inputDbm) {
        known.computeIfAbsent(fiber.id(), id -> gain(fiber, inputDbm));
    }

    private double gain(OpenFiber fiber, double inputDbm) {
        List<Channel> comb = new ReferenceSpectrum(
                        reference.lowHz(),
                        reference.highHz(),
                        reference.spacingHz() * THINNED,
                        reference.symbolRateBd(),
                        reference.rollOff(),
                        inputDbm,
                        null,
                        reference.txOsnrDb01nm(),
                        0,
                        null)
                .channels();
        FiberElement element = fiber.element();
        double launched = THINNED * Decibels.dbmToWatt(inputDbm);
        double behindConnector =
                Decibels.toRatio(-element.inputConnectorLossDb() - element.inputAttenuationDb()) * launched;
        double[] power = new double[comb.size()];
        Arrays.fill(power, behindConnector);
        double[] ratio = element.ratioAtEnd(comb, power, FINE);
        double output = Arrays.stream(ratio).average().orElseThrow()
                * behindConnector
                * Decibels.toRatio(-element.outputConnectorLossDb());
        return fiber.lossDb() - Decibels.ofRatio(launched / output);
    }
}
