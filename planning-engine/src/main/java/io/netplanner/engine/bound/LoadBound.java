package io.netplanner.engine.bound;

/**
 * A proved lower bound on the load of the fullest row.
 *
 * @param value no routing loads its fullest row less
 * @param weights the certificate: one weight a row, adding up to 1
 * @param proof in words
 */
public record LoadBound(double value, double[] weights, String proof) {
    private static final double ROUNDING = 1e-6;

    /** The bound as a whole number of channels. */
    public int channels() {
        return (int) Math.ceil(value - ROUNDING);
    }
}
