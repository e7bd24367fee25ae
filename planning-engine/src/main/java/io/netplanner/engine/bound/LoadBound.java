package io.netplanner.engine.bound;

import java.util.List;

/**
 * A proved lower bound on the load of the fullest row.
 *
 * @param value no routing loads its fullest row less
 * @param weights the certificate
 * @param failedLinks links whose failure forces the load; none where working and protection routes alone do
 * @param proof in words
 */
public record LoadBound(double value, BoundWeights weights, List<Integer> failedLinks, String proof) {
    /** A bound this little above a whole number may owe it to rounding. */
    public static final double ROUNDING = 1e-6;

    /** The bound as a whole number of channels. */
    public int channels() {
        return (int) Math.ceil(value - ROUNDING);
    }
}
