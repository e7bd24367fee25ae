package io.netplanner.engine.transmission.internal;

import java.util.Arrays;

/** How good the powers of a plan are: the smallest margin counts first, then the sum of all. */
record PowerScore(double worstDb, double sumDb) {

    private static final double NOTICEABLE_DB = 1e-6;

    static PowerScore of(double[] marginsDb) {
        return new PowerScore(
                Arrays.stream(marginsDb).min().orElse(0),
                Arrays.stream(marginsDb).sum());
    }

    boolean isBetterThan(PowerScore other) {
        double gain = worstDb - other.worstDb;
        return gain > NOTICEABLE_DB || gain >= 0 && sumDb - other.sumDb > NOTICEABLE_DB;
    }
}
