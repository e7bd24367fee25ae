package io.netplanner.server.exchange.gnpy;

import java.util.List;
import java.util.stream.IntStream;

/** Reads the powers that a spectrum is to be sent at: {@code power_range_db}, least, most and step about the reference. */
final class PowerRangeReader {

    private static final String KEY = "power_range_db";
    private static final int MOST_STEPS = 200;
    private static final List<Double> REFERENCE_ONLY = List.of(0.0);

    private PowerRangeReader() {}

    /** @param powerMode where gains are held and not powers, there is nothing to vary */
    static List<Double> offsets(JsonPlace spectrum, boolean powerMode) {
        double[] range = spectrum.numbers(KEY);
        if (range.length != 3) {
            if (range.length != 0) {
                spectrum.error(KEY, "GNPY_RANGE_EXPECTED", "needs three numbers: first, last, step.");
            }
            return REFERENCE_ONLY;
        }
        double steps = range[2] == 0 ? 0 : Math.abs(Math.rint((range[1] - range[0]) / range[2]));
        if (!powerMode || steps == 0) {
            return REFERENCE_ONLY;
        }
        if (steps > MOST_STEPS) {
            spectrum.notAbove(MOST_STEPS, KEY, steps, "steps");
            return REFERENCE_ONLY;
        }
        return IntStream.rangeClosed(0, (int) steps)
                .mapToObj(i -> range[0] + i * (range[1] - range[0]) / steps)
                .toList();
    }
}
