package io.netplanner.engine.routing.internal.packing;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.ShortestPaths;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Draws up the arcs that a lightpath may use at given prices. Not thread-safe. O(arcs log arcs) a mesh, once O(nodes × arcs
 * log nodes) for each part of the network.
 */
public final class RouteMeshes {
    /** How much dearer than the cheapest route an arc may make one, in mean prices of an arc. */
    private static final double TIGHT = 0.05;

    private static final double WIDE = 0.8;

    /** Dearer arcs are left out beyond this number: where few arcs are scarce, detours on the others cost next to nothing. */
    private static final int MOST_ARCS = 96;

    /** Arcs of the cheapest routes are never left out, though sums that are added up in another order differ by a hair. */
    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final double[] price;
    private final Map<OpenArcs, double[][]> distances = new HashMap<>();

    /**
     * @param price of each arc, above 0 and 1 in the mean
     */
    public RouteMeshes(Network network, double[] price) {
        this.network = network;
        this.price = price;
    }

    /** Of a pair of nodes that some route over open arcs joins. */
    public RouteMesh mesh(int source, int target, OpenArcs open) {
        double[][] distance = distances.computeIfAbsent(open, this::distances);
        double[] excess = excess(source, target, distance);
        double[] onward = onward(source, target, distance);
        double widest = widest(excess);
        return new RouteMesh(
                source,
                target,
                distance[source][target],
                routes(source, target, onward, arc -> open.isOpen(arc) && excess[arc] <= Math.min(TIGHT, widest)),
                routes(source, target, onward, arc -> open.isOpen(arc) && excess[arc] <= widest));
    }

    private double[][] distances(OpenArcs open) {
        ShortestPaths shortest = new ShortestPaths(network);
        return IntStream.range(0, network.nodeCount())
                .mapToObj(source -> shortest.costsFrom(source, price, open))
                .toArray(double[][]::new);
    }

    /** How much dearer than the cheapest route the cheapest one through each arc is. */
    private double[] excess(int source, int target, double[][] distance) {
        double[] excess = new double[network.arcCount()];
        Arrays.setAll(
                excess,
                arc -> distance[source][network.tail(arc)]
                        + price[arc]
                        + distance[network.head(arc)][target]
                        - distance[source][target]);
        return excess;
    }

    private static double widest(double[] excess) {
        double[] sorted = excess.clone();
        Arrays.sort(sorted);
        return Math.clamp(sorted[Math.min(MOST_ARCS, sorted.length) - 1], ROUNDING, WIDE);
    }

    /** Rises along every arc that leads onward. */
    private double[] onward(int source, int target, double[][] distance) {
        double[] onward = new double[network.nodeCount()];
        Arrays.setAll(onward, node -> distance[source][node] - distance[node][target]);
        return onward;
    }

    private int[] routes(int source, int target, double[] onward, IntPredicate wanted) {
        List<Integer> arcs = IntStream.range(0, network.arcCount())
                .filter(wanted)
                .filter(arc -> network.tail(arc) != target && network.head(arc) != source)
                .filter(arc -> leadsOnward(network.tail(arc), network.head(arc), onward))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer arc) -> onward[network.tail(arc)])
                        .thenComparingInt(network::tail))
                .toList();
        boolean[] fromSource = new boolean[network.nodeCount()];
        fromSource[source] = true;
        arcs.stream().filter(arc -> fromSource[network.tail(arc)]).forEach(arc -> fromSource[network.head(arc)] = true);
        boolean[] toTarget = new boolean[network.nodeCount()];
        toTarget[target] = true;
        arcs.reversed().stream()
                .filter(arc -> toTarget[network.head(arc)])
                .forEach(arc -> toTarget[network.tail(arc)] = true);
        return arcs.stream()
                .filter(arc -> fromSource[network.tail(arc)] && toTarget[network.head(arc)])
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean leadsOnward(int tail, int head, double[] onward) {
        return onward[head] > onward[tail] || onward[head] == onward[tail] && head > tail;
    }
}
