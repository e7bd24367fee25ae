package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Channel;

/**
 * Equation 12 for one pair: what a pump channel mixes into the centre of a disturbed one.
 *
 * @param beta2 and {@code beta3} of the fibre at the disturbed channel
 */
record PairIntegral(Channel cut, Channel pump, FourWaveMixing mixing, double beta2, double beta3) {

    private static final double FOUR_PI_SQUARED = 4 * Math.PI * Math.PI;

    /** Over both spectra, for channels close to each other. */
    double whole(double cutStepHz, double pumpStepHz) {
        double start = pump.frequencyHz() - reach(pump);
        int points = points(2 * reach(pump), pumpStepHz);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double f1 = start + i * pumpStepHz;
            double weight = raisedCosine(f1, pump);
            double value = weight == 0 ? 0 : weight * overCut(f1, cutStepHz);
            sum += i == 0 || i == points - 1 ? value / 2 : value;
        }
        return sum * pumpStepHz;
    }

    /** From the edges of the pump's spectrum alone, for channels far apart. */
    double fromEdges(double cutStepHz) {
        double low = alongUpperHalf(pump.frequencyHz() - reach(pump), cutStepHz);
        double high = alongUpperHalf(pump.frequencyHz() + reach(pump), cutStepHz);
        return (low + high) * pump.symbolRateBd();
    }

    private double overCut(double f1, double stepHz) {
        double start = cut.frequencyHz() - reach(cut);
        int points = points(2 * reach(cut), stepHz);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double f2 = start + i * stepHz;
            double weight = raisedCosine(f2, cut) * raisedCosine(f1 + f2 - cut.frequencyHz(), pump);
            double value = weight == 0 ? 0 : weight * mixing.efficiency(mismatch(f1, f2));
            sum += i == 0 || i == points - 1 ? value / 2 : value;
        }
        return sum * stepHz;
    }

    private double alongUpperHalf(double f1, double stepHz) {
        int points = points(reach(cut), stepHz);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double value = mixing.efficiency(mismatch(f1, cut.frequencyHz() + i * stepHz));
            sum += i == 0 || i == points - 1 ? value / 2 : value;
        }
        return points < 2 ? 0 : sum * stepHz;
    }

    private double mismatch(double f1, double f2) {
        double df1 = f1 - cut.frequencyHz();
        double df2 = f2 - cut.frequencyHz();
        return FOUR_PI_SQUARED * df1 * df2 * (beta2 + Math.PI * beta3 * (df1 + df2));
    }

    private static double reach(Channel channel) {
        return channel.symbolRateBd() * (1 + channel.rollOff()) / 2;
    }

    private static int points(double width, double step) {
        return (int) Math.ceil(width / step);
    }

    private static double raisedCosine(double f, Channel channel) {
        double offset = Math.abs(f - channel.frequencyHz());
        double flat = (1 - channel.rollOff()) * channel.symbolRateBd() / 2;
        if (offset <= flat) {
            return 1;
        }
        return offset >= reach(channel)
                ? 0
                : (1 + Math.cos(Math.PI / channel.rollOff() / channel.symbolRateBd() * (offset - flat))) / 2;
    }
}
