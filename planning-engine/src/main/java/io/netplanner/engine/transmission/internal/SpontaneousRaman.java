package io.netplanner.engine.transmission.internal;

import static io.netplanner.engine.transmission.internal.PhysicalConstants.BOLTZMANN;
import static io.netplanner.engine.transmission.internal.PhysicalConstants.PLANCK;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.RamanPump;
import java.util.List;

/** Equation 14: the noise that pumps leave in each channel, referred to the fibre's input, W in its symbol rate. */
final class SpontaneousRaman {

    private final FiberElement fiber;
    private final Channel[] channel;
    private final FiberLight light;
    private final SpanProfile profile;

    /** @param profile of the channels and, behind them, the pumps */
    SpontaneousRaman(FiberElement fiber, Channel[] channel, double[] powerWatt, SpanProfile profile) {
        this.fiber = fiber;
        this.channel = channel;
        this.light = FiberLight.of(fiber, channel, powerWatt);
        this.profile = profile;
    }

    double noiseWatt(int i) {
        List<RamanPump> pumps = FiberLight.pumpsInOrder(fiber);
        double noise = 0;
        for (int p = 0; p < pumps.size(); p++) {
            double offset = pumps.get(p).frequencyHz() - channel[i].frequencyHz();
            if (offset > 0) {
                int pump = channel.length + p;
                double phonons = 1 / Math.expm1(PLANCK * offset / (BOLTZMANN * fiber.temperatureK()));
                noise +=
                        (1 + phonons) * light.transfer()[i][pump] * pumps.get(p).powerWatt() * pumpOverSignal(pump, i);
            }
        }
        return 2 * PLANCK * channel[i].symbolRateBd() * channel[i].frequencyHz() * noise;
    }

    private double pumpOverSignal(int pump, int i) {
        double[] z = profile.positionM();
        double sum = 0;
        for (int k = 1; k < z.length; k++) {
            double before = profile.ratio()[pump][k - 1] / profile.ratio()[i][k - 1];
            double here = profile.ratio()[pump][k] / profile.ratio()[i][k];
            sum += (before + here) / 2 * (z[k] - z[k - 1]);
        }
        return sum;
    }
}
