package io.netplanner.engine.grooming.internal.layered;

/**
 * What the tributaries of a pair cost in lightpaths, smoothed: full ones count one, one in the making counts
 * (tributaries / ports)^exponent. With an exponent below one the first tributary costs most, so lightpaths that are
 * almost empty are worth emptying before the last is gone.
 */
final class FillCost {

    private final double[] ofNext;

    FillCost(int ports, double exponent) {
        ofNext = new double[ports];
        for (int r = 0; r < ports; r++) {
            ofNext[r] = Math.pow((r + 1.0) / ports, exponent) - Math.pow((double) r / ports, exponent);
        }
    }

    /** What one more adds where so many already are. */
    double ofNext(int used) {
        return ofNext[used % ofNext.length];
    }
}
