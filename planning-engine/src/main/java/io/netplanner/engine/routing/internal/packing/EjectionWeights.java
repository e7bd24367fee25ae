package io.netplanner.engine.routing.internal.packing;

import java.util.Arrays;

/**
 * What is weighed against what where room is made for a lightpath. Not to be modified.
 *
 * @param lightpaths what each one weighs that never failed, 1 in the mean or for all
 * @param price what the price of a route weighs, in mean prices of an arc
 */
public record EjectionWeights(double[] lightpaths, double price) {
    private static final double LITTLE = 0.2;

    /** What a dear route wastes counts for more than whom it ejects. */
    private static final double MUCH = 1.5;

    /** What a lightpath weighs at least, against 1 in the mean. */
    private static final double LIGHTEST = 0.6;

    /** None counts for more than another: where as many as possible are to be served, or prices say little. */
    public static EjectionWeights even(PackingCase packed) {
        double[] ones = new double[packed.size()];
        Arrays.fill(ones, 1);
        return new EjectionWeights(ones, LITTLE);
    }

    /**
     * Each weighs by the price of its cheapest route, so that what waits in the end fills gaps instead of needing whole
     * channels: where all are to be served and prices tell how scarce each arc is.
     */
    public static EjectionWeights byPrice(PackingCase packed) {
        double mean =
                packed.meshes().stream().mapToDouble(RouteMesh::price).average().orElse(1);
        double[] shares = packed.meshes().stream()
                .mapToDouble(mesh -> Math.max(LIGHTEST, mesh.price() / mean))
                .toArray();
        return new EjectionWeights(shares, MUCH);
    }

    double lightest() {
        return Arrays.stream(lightpaths).min().orElse(1);
    }
}
