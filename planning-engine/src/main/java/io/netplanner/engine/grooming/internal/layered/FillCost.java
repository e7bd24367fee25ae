package io.netplanner.engine.grooming.internal.layered;

/**
 * What the tributaries of a pair cost in lightpaths, smoothed: full ones count one, one in the making counts
 * (its units / those of a lightpath)^exponent. With an exponent below one the first unit costs most, so lightpaths that
 * are almost empty are worth emptying before the last is gone.
 */
final class FillCost {

    private final double[] begun;

    FillCost(int capacity, double exponent) {
        begun = new double[capacity];
        for (int units = 0; units < capacity; units++) {
            begun[units] = Math.pow((double) units / capacity, exponent);
        }
    }

    /** What a tributary adds where so many units already are. */
    double ofNext(int used, int units) {
        return of(used + units) - of(used);
    }

    private double of(int used) {
        return used / begun.length + begun[used % begun.length];
    }
}
