package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * The positions along a fibre that its light is followed at: even steps, the end, and every point loss.
 *
 * @param ratioBehind what a point loss at the position leaves of the light; 1 where there is none
 */
record SpanGrid(double[] positionM, double[] ratioBehind) {

    static SpanGrid of(FiberElement fiber, double stepM) {
        TreeSet<Double> positions = new TreeSet<>();
        for (int k = 0; k * stepM < fiber.lengthM(); k++) {
            positions.add(k * stepM);
        }
        positions.add(fiber.lengthM());
        fiber.pointLosses().forEach(loss -> positions.add(loss.positionM()));
        double[] position = positions.stream().mapToDouble(Double::doubleValue).toArray();
        double[] behind = DoubleStream.of(position).map(at -> ratio(fiber, at)).toArray();
        return new SpanGrid(position, behind);
    }

    /** Seen from the far end. */
    SpanGrid reversed() {
        int n = positionM.length;
        double[] position = new double[n];
        double[] behind = new double[n];
        for (int k = 0; k < n; k++) {
            position[k] = positionM[n - 1] - positionM[n - 1 - k];
            behind[k] = ratioBehind[n - 1 - k];
        }
        return new SpanGrid(position, behind);
    }

    int size() {
        return positionM.length;
    }

    /** Length of the step that ends at position {@code k}. */
    double stepTo(int k) {
        return positionM[k] - positionM[k - 1];
    }

    private static double ratio(FiberElement fiber, double at) {
        return fiber.pointLosses().stream()
                .filter(loss -> loss.positionM() == at)
                .mapToDouble(loss -> Decibels.toRatio(-loss.lossDb()))
                .reduce(1, (a, b) -> a * b);
    }
}
