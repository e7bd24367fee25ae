package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.RamanModel;
import java.util.stream.IntStream;

/** The power of all light along a span, with or without equation 8. */
public final class RamanScattering {

    private final FiberElement fiber;
    private final RamanModel model;

    public RamanScattering(FiberElement fiber, RamanModel model) {
        this.fiber = fiber;
        this.model = model;
    }

    /** What is left of each channel at the far end of the glass, as a ratio; connectors not counted. */
    public double[] ratioAtEnd(Channel[] channel, double[] powerWatt) {
        SpanProfile profile = profile(channel, powerWatt);
        return IntStream.range(0, channel.length).mapToDouble(profile::atEnd).toArray();
    }

    /** @param powerWatt of the channels, inside the fibre at its start */
    SpanProfile profile(Channel[] channel, double[] powerWatt) {
        if (!model.computed() && fiber.pumps().isEmpty()) {
            return attenuation(channel);
        }
        SpanGrid grid = SpanGrid.of(fiber, model.solverStepM());
        FiberLight light = FiberLight.of(fiber, channel, powerWatt);
        double[][] power = power(light, grid);
        double[][] ratio = new double[light.size()][grid.size()];
        for (int i = 0; i < ratio.length; i++) {
            for (int k = 0; k < grid.size(); k++) {
                ratio[i][k] = power[i][k] / light.powerWatt()[i];
            }
        }
        double[] wanted = SpanGrid.of(fiber, model.resultStepM()).positionM();
        return new SpanProfile(grid.positionM(), ratio).at(wanted);
    }

    private double[][] power(FiberLight light, SpanGrid grid) {
        PowerTransfer transfer = new PowerTransfer(model);
        int beside = light.channels()
                + (int) fiber.pumps().stream()
                        .filter(pump -> !pump.againstSignal())
                        .count();
        double[][] forward = transfer.along(light.part(0, beside), grid);
        if (beside == light.size()) {
            return forward;
        }
        double[][] backward = reversed(transfer.along(light.part(beside, light.size()), grid.reversed()));
        double[][] guess = new double[light.size()][];
        for (int i = 0; i < guess.length; i++) {
            guess[i] = i < beside ? forward[i] : backward[i - beside];
        }
        return new CounterPropagation(light, grid, beside).solve(guess);
    }

    private static double[][] reversed(double[][] rows) {
        double[][] reversed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            int n = rows[i].length;
            reversed[i] = new double[n];
            for (int k = 0; k < n; k++) {
                reversed[i][k] = rows[i][n - 1 - k];
            }
        }
        return reversed;
    }

    private SpanProfile attenuation(Channel[] channel) {
        FiberCoefficients coefficients = new FiberCoefficients(FiberMaterial.of(fiber));
        SpanGrid grid = SpanGrid.of(fiber, fiber.lengthM());
        double[][] ratio = new double[channel.length][grid.size()];
        for (int i = 0; i < channel.length; i++) {
            double alpha = coefficients.alpha(channel[i].frequencyHz());
            double behind = 1;
            for (int k = 0; k < grid.size(); k++) {
                behind *= grid.ratioBehind()[k];
                ratio[i][k] = Math.exp(-alpha * grid.positionM()[k]) * behind;
            }
        }
        return new SpanProfile(grid.positionM(), ratio);
    }
}
