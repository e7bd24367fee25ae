package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Arc costs of which no transparent segment costs more than 1, so that routes have at least as many segments as they cost:
 * the share of the reach that a link takes, and functions of that share which know that long links do not come together.
 *
 * <p>Source: Fekete, Schepers, "New classes of fast lower bounds for bin packing problems", 2001.
 */
final class SegmentShares {
    private static final int FINEST = 6;
    private static final double[] SHORT = {0.15, 0.25, 0.35, 0.45};

    /** So near to a step of a function its lower side counts. */
    private static final double ROUNDING = 1e-6;

    private SegmentShares() {}

    static List<double[]> ofKm(Network network, double reachKm) {
        double[] shares = Arrays.stream(ArcCosts.lengthKm(network))
                .map(km -> km / reachKm)
                .toArray();
        List<double[]> costs = new ArrayList<>(List.of(shares));
        for (int k = 1; k <= FINEST; k++) {
            int steps = k;
            costs.add(each(shares, share -> inSteps(share, steps)));
        }
        for (double least : SHORT) {
            costs.add(each(shares, share -> longAlone(share, least)));
        }
        return costs;
    }

    private static double[] each(double[] shares, DoubleUnaryOperator function) {
        return Arrays.stream(shares).map(function).toArray();
    }

    /** Of links longer than one of k + 1 parts no more than k make a segment, and so on. */
    private static double inSteps(double share, int k) {
        double parts = (k + 1) * share;
        double next = Math.rint(parts);
        return Math.abs(parts - next) < ROUNDING ? Math.max(0, next - 1) / k : Math.floor(parts) / k;
    }

    /** Nothing that is not short fits beside a link that leaves less than that. */
    private static double longAlone(double share, double least) {
        if (share > 1 - least + ROUNDING) {
            return 1;
        }
        return share < least + ROUNDING ? 0 : share;
    }
}
