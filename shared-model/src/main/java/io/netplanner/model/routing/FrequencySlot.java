package io.netplanner.model.routing;

/**
 * Centre and width on the flexible grid of ITU-T G.694.1.
 *
 * @param n centre frequency is 193.1 THz + n × 6.25 GHz
 * @param m width is m × 12.5 GHz, at least 1
 */
public record FrequencySlot(int n, int m) {
    /** Width of the finest slot, GHz. */
    public static final double GRANULARITY_GHZ = 12.5;

    /** Where {@code n} is 0, GHz. */
    public static final double ANCHOR_GHZ = 193_100;

    /** What one step of {@code n} is worth, GHz. */
    public static final double STEP_GHZ = 6.25;

    /** How many slots of {@value #GRANULARITY_GHZ} GHz a signal fills. */
    public static int slotsFor(double widthGhz) {
        return (int) Math.ceil(widthGhz / GRANULARITY_GHZ - 1e-9);
    }

    public double centreHz() {
        return (ANCHOR_GHZ + n * STEP_GHZ) * 1e9;
    }

    public double widthGhz() {
        return m * GRANULARITY_GHZ;
    }

    /** Lower edge, in steps of {@code n}. */
    public int lowerEdge() {
        return n - m;
    }

    /** Upper edge, in steps of {@code n}. */
    public int upperEdge() {
        return n + m;
    }
}
