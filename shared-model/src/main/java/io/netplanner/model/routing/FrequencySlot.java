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
}
