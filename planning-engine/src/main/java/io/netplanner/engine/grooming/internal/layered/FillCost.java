package io.netplanner.engine.grooming.internal.layered;

/**
 * What the tributaries of a pair cost in lightpaths, smoothed: full ones count one, one in the making counts
 * (its units / those of a lightpath)^exponent. With an exponent below one the first unit costs most, so lightpaths that
 * are almost empty are worth emptying before the last is gone.
 */
final class FillCost {

    private final int capacity;
    private final double[] total;

    FillCost(int capacity, double exponent) {
        this.capacity = capacity;
        total = new double[2 * capacity + 1];
        for (int units = 0; units < total.length; units++) {
            total[units] = units / capacity + Math.pow((double) (units % capacity) / capacity, exponent);
        }
    }

    /**
     * What a tributary adds where so many units already are.
     *
     * @param units no more than a lightpath holds
     */
    double ofNext(int used, int units) {
        int begun = used % capacity;
        return total[begun + units] - total[begun];
    }
}
