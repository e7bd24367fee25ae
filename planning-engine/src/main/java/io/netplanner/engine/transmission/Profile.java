package io.netplanner.engine.transmission;

import java.util.Arrays;
import java.util.Locale;

/**
 * A value over frequency: constant, or linear between points and flat beyond them.
 *
 * <p>Not a general function: two arrays and nothing else, so that it can be read from a file.
 */
public final class Profile {

    /** What sums of frequencies in Hz may be off by. */
    private static final double TOLERANCE_HZ = 1e6;

    private final double[] frequencyHz;
    private final double[] value;

    private Profile(double[] frequencyHz, double[] value) {
        this.frequencyHz = frequencyHz;
        this.value = value;
    }

    public static Profile constant(double value) {
        return new Profile(new double[1], new double[] {value});
    }

    /** @param frequencyHz strictly ascending, as long as {@code value}, at least one point */
    public static Profile of(double[] frequencyHz, double[] value) {
        if (frequencyHz.length == 0 || frequencyHz.length != value.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A profile needs as many frequencies as values: %d and %d were given",
                    frequencyHz.length,
                    value.length));
        }
        for (int i = 1; i < frequencyHz.length; i++) {
            if (!(frequencyHz[i] > frequencyHz[i - 1])) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The frequencies of a profile must rise: %s Hz stands after %s Hz",
                        frequencyHz[i],
                        frequencyHz[i - 1]));
            }
        }
        return value.length == 1 ? constant(value[0]) : new Profile(frequencyHz.clone(), value.clone());
    }

    /** Equally spaced values from {@code fromHz} to {@code toHz}, both included. */
    public static Profile ofRange(double fromHz, double toHz, double[] value) {
        if (value.length == 1) {
            return constant(value[0]);
        }
        double[] frequency = new double[value.length];
        for (int i = 0; i < frequency.length; i++) {
            frequency[i] = fromHz + i * (toHz - fromHz) / (value.length - 1);
        }
        return of(frequency, value);
    }

    public boolean isConstant() {
        return value.length == 1;
    }

    /** Where values are given, Hz; one meaningless point where it is constant. */
    public double[] frequencies() {
        return frequencyHz.clone();
    }

    /** In the order of {@link #frequencies}. */
    public double[] values() {
        return value.clone();
    }

    /** Whether it says something of a frequency, and does not merely go on flat from its last point. */
    public boolean covers(double frequency) {
        return isConstant()
                || frequencyHz[0] - TOLERANCE_HZ <= frequency
                        && frequency <= frequencyHz[frequencyHz.length - 1] + TOLERANCE_HZ;
    }

    public double at(double frequency) {
        int last = value.length - 1;
        if (frequency <= frequencyHz[0]) {
            return value[0];
        }
        if (frequency >= frequencyHz[last]) {
            return value[last];
        }
        int right = 1;
        while (frequencyHz[right] < frequency) {
            right++;
        }
        double t = (frequency - frequencyHz[right - 1]) / (frequencyHz[right] - frequencyHz[right - 1]);
        return value[right - 1] + t * (value[right] - value[right - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile
                && Arrays.equals(frequencyHz, profile.frequencyHz)
                && Arrays.equals(value, profile.value);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(frequencyHz) + Arrays.hashCode(value);
    }
}
