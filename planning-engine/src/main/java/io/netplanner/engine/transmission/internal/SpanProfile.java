package io.netplanner.engine.transmission.internal;

/**
 * What is left of each light at points along a span, as ratios of what entered.
 *
 * @param positionM rising from 0 to the span's length
 * @param ratio by light, then by position; the channels first, pumps behind them
 */
record SpanProfile(double[] positionM, double[][] ratio) {

    double atEnd(int light) {
        return ratio[light][positionM.length - 1];
    }

    /** The same profile at other positions, linear between the known ones. */
    SpanProfile at(double[] positions) {
        double[][] values = new double[ratio.length][positions.length];
        int right = 1;
        for (int k = 0; k < positions.length; k++) {
            while (right < positionM.length - 1 && positionM[right] < positions[k]) {
                right++;
            }
            double from = positionM[right - 1];
            double t = (positions[k] - from) / (positionM[right] - from);
            for (int light = 0; light < ratio.length; light++) {
                values[light][k] = ratio[light][right - 1] + t * (ratio[light][right] - ratio[light][right - 1]);
            }
        }
        return new SpanProfile(positions, values);
    }
}
