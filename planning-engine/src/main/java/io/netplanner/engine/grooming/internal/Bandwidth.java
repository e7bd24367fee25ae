package io.netplanner.engine.grooming.internal;

/** Rates as whole bits per second, so that sums of them are exact; Gb/s at the borders. */
final class Bandwidth {

    private static final double BITS_PER_GIGABIT = 1e9;

    private Bandwidth() {}

    static long ofGbps(double gbps) {
        return Math.round(gbps * BITS_PER_GIGABIT);
    }

    static double toGbps(long bitsPerSecond) {
        return bitsPerSecond / BITS_PER_GIGABIT;
    }
}
