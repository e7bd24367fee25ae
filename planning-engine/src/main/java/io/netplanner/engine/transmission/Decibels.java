package io.netplanner.engine.transmission;

/** Between ratios and dB, watts and dBm. */
public final class Decibels {

    /** Optical bandwidth that "in 0.1 nm" stands for, Hz. */
    public static final double REFERENCE_BANDWIDTH_HZ = 12.5e9;

    private Decibels() {}

    public static double toRatio(double db) {
        return Math.pow(10, db / 10);
    }

    public static double ofRatio(double ratio) {
        return 10 * Math.log10(ratio);
    }

    public static double dbmToWatt(double dbm) {
        return 1e-3 * toRatio(dbm);
    }

    public static double wattToDbm(double watt) {
        return ofRatio(watt * 1e3);
    }

    /** Equation 1: what is added to a noise ratio in the signal's bandwidth to name it in 0.1 nm. */
    public static double offsetTo01nm(double symbolRateBd) {
        return ofRatio(symbolRateBd / REFERENCE_BANDWIDTH_HZ);
    }
}
