package io.netplanner.server.exchange.internal.foreign;

/** From the least of some numbers to the greatest; 0 where there are none. */
record Span(double least, double greatest) {

    static Span of(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return values.length == 0 ? new Span(0, 0) : new Span(least, greatest);
    }

    double width() {
        return greatest - least;
    }

    double middle() {
        return (least + greatest) / 2;
    }
}
