package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.FiberElement;

/** Equation 6: the nonlinear interference that a span adds to each channel. */
final class ClosedFormGn {

    private static final double SELF_WEIGHT = 16.0 / 27.0;
    private static final double CROSS_WEIGHT = 32.0 / 27.0;

    private final FiberCoefficients fiber;
    private final double lengthM;

    ClosedFormGn(FiberElement fiber) {
        this.fiber = new FiberCoefficients(fiber);
        this.lengthM = fiber.lengthM();
    }

    /** NLI power over channel power for every channel; {@code powerWatt} is what enters the glass. */
    double[] ratio(Channel[] channel, double[] powerWatt) {
        int n = channel.length;
        double[] density = new double[n];
        double[] beta2 = new double[n];
        double[] alpha = new double[n];
        for (int j = 0; j < n; j++) {
            double f = channel[j].frequencyHz();
            double perBaud = powerWatt[j] / channel[j].symbolRateBd();
            density[j] = perBaud * perBaud;
            beta2[j] = fiber.beta2(f);
            alpha[j] = fiber.alpha(f);
        }
        double[] ratio = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                double weight = i == j ? SELF_WEIGHT : CROSS_WEIGHT;
                sum += weight * psi(channel[i], channel[j], Math.abs(beta2[i] + beta2[j]) / 2, alpha[j]) * density[j];
            }
            double gamma = fiber.gamma(channel[i].frequencyHz());
            ratio[i] = gamma * gamma * sum;
        }
        return ratio;
    }

    private double psi(Channel cut, Channel pump, double beta, double alpha) {
        double asymptotic = 1 / alpha;
        double effective = -Math.expm1(-alpha * lengthM) / alpha;
        double delta = pump.frequencyHz() - cut.frequencyHz();
        double half = pump.symbolRateBd() / 2;
        double scale = Math.PI * Math.PI * asymptotic * beta * cut.symbolRateBd();
        double spread = asinh(scale * (delta + half)) - asinh(scale * (delta - half));
        return effective * effective / (2 * Math.PI * beta * asymptotic) * spread / 2;
    }

    /** Without loss of figures near 0, which the JDK has no function for. */
    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size))), x);
    }
}
