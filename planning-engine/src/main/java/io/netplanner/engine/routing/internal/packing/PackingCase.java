package io.netplanner.engine.routing.internal.packing;

import io.netplanner.engine.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lightpaths to be packed, numbered from 0, and the network they are packed on. Immutable, thread-safe; the arrays are
 * not to be modified.
 *
 * @param tail of each arc
 * @param head of each arc
 * @param row of the spectrum table that an arc lights
 * @param price of each arc: see equation (1) of the package
 * @param meshes one for each lightpath
 * @param pairs of arcs that may follow one another
 */
public record PackingCase(
        int nodes,
        int rows,
        int[] tail,
        int[] head,
        int[] row,
        double[] price,
        List<RouteMesh> meshes,
        ArcPairs pairs) {
    /** What a hop costs where nothing is scarce, in mean weights of a row. */
    private static final double HOP = 0.1;

    public PackingCase {
        meshes = List.copyOf(meshes);
    }

    public static PackingCase of(Network network, int rows, int[] row, double[] price, List<RouteMesh> meshes) {
        int[] tail = IntStream.range(0, network.arcCount()).map(network::tail).toArray();
        int[] head = IntStream.range(0, network.arcCount()).map(network::head).toArray();
        ArcPairs pairs = new ArcPairs(network.nodeCount(), tail, head);
        return new PackingCase(network.nodeCount(), rows, tail, head, row, price, meshes, pairs);
    }

    /**
     * The price of each arc, 1 in the mean.
     *
     * @param weights of the rows, adding up to 1 or all 0
     */
    public static double[] prices(int[] row, double[] weights) {
        double[] price = IntStream.of(row)
                .mapToDouble(r -> HOP + weights[r] * weights.length)
                .toArray();
        double mean = Arrays.stream(price).average().orElse(1);
        return Arrays.stream(price).map(each -> each / mean).toArray();
    }

    int size() {
        return meshes.size();
    }
}
