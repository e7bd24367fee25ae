package io.netplanner.engine.routing.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Time and memory against one size, all others fixed. */
record GrowthSeries(String what, List<Point> points) {
    record Point(int size, double cpuSeconds, double liveMb) {}

    GrowthSeries {
        points = List.copyOf(points);
    }

    double timeExponent() {
        return exponent(Point::cpuSeconds);
    }

    double memoryExponent() {
        return exponent(Point::liveMb);
    }

    /** The slope of the straight line that fits best between the logarithms, by least squares. */
    private double exponent(ToDoubleFunction<Point> measured) {
        double meanX =
                points.stream().mapToDouble(p -> Math.log(p.size())).average().orElseThrow();
        double meanY =
                points.stream().mapToDouble(p -> log(measured, p)).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (Point p : points) {
            double x = Math.log(p.size()) - meanX;
            covariance += x * (log(measured, p) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }

    private static double log(ToDoubleFunction<Point> measured, Point point) {
        return Math.log(Math.max(measured.applyAsDouble(point), 1e-3));
    }

    @Override
    public String toString() {
        String figures = points.stream()
                .map(p -> String.format(Locale.ROOT, "%d: %.3f s %.1f MB", p.size(), p.cpuSeconds(), p.liveMb()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%-9s time ~ size^%.2f, memory ~ size^%.2f   %s",
                what,
                timeExponent(),
                memoryExponent(),
                figures);
    }
}
