package io.netplanner.engine.grooming.internal.layered;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lightpaths that no choice of lightpaths and ways goes below, whatever is multiplexed again on the way.
 *
 * <p>Three reasons, the strongest counts:
 *
 * <ol>
 *   <li>ends: all that starts or ends at a node passes its lightpaths, and each lightpath has two ends;
 *   <li>reach: nodes that exchange anything are joined by lightpaths, a tree at least;
 *   <li>hops: L lightpaths join at most L pairs of nodes straight, all other traffic crosses two or more, and together
 *       the lightpaths hold no more than L of it.
 * </ol>
 */
public final class LayeredBound {

    /**
     * What two nodes exchange.
     *
     * @param share of a lightpath's capacity, as a fraction of one
     */
    public record Exchange(int a, int b, double share) {}

    private static final double EPSILON = 1e-6;

    private final int nodes;
    private final Map<Long, Double> shareOfPair = new HashMap<>();

    public LayeredBound(int nodes, List<Exchange> exchanges) {
        this.nodes = nodes;
        for (Exchange exchange : exchanges) {
            if (exchange.share() <= 0) {
                continue;
            }
            long low = Math.min(exchange.a(), exchange.b());
            long high = Math.max(exchange.a(), exchange.b());
            shareOfPair.merge(low * nodes + high, exchange.share(), Double::sum);
        }
    }

    /** For tributaries that take what they say of a lightpath. */
    public static LayeredBound of(LayeredProblem problem) {
        double unit = 1.0 / problem.capacity();
        return new LayeredBound(
                problem.nodes(),
                problem.tributaries().stream()
                        .map(t -> new Exchange(t.source(), t.destination(), t.units() * unit))
                        .toList());
    }

    public int lightpaths() {
        return Math.max(byHops(), byEndsAndReach());
    }

    /** Ends and reach, for each group of nodes that exchange something by itself. */
    private int byEndsAndReach() {
        int[] group = groups();
        int[] ends = ends();
        int[] endsOfGroup = new int[nodes];
        int[] sizeOfGroup = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            endsOfGroup[group[node]] += ends[node];
            sizeOfGroup[group[node]]++;
        }
        int bound = 0;
        for (int g = 0; g < nodes; g++) {
            bound += Math.max(Math.ceilDiv(endsOfGroup[g], 2), Math.max(0, sizeOfGroup[g] - 1));
        }
        return bound;
    }

    private int[] ends() {
        double[] share = new double[nodes];
        shareOfPair.forEach((pair, amount) -> {
            share[(int) (pair / nodes)] += amount;
            share[(int) (pair % nodes)] += amount;
        });
        return Arrays.stream(share)
                .mapToInt(amount -> (int) Math.ceil(amount - EPSILON))
                .toArray();
    }

    private int[] groups() {
        int[] group = new int[nodes];
        Arrays.setAll(group, node -> node);
        for (long pair : shareOfPair.keySet()) {
            int kept = group[(int) (pair / nodes)];
            int joined = group[(int) (pair % nodes)];
            Arrays.setAll(group, node -> group[node] == joined ? kept : group[node]);
        }
        return group;
    }

    private int byHops() {
        double[] shares = shareOfPair.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double twice = 2 * Arrays.stream(shares).sum();
        int lightpaths = 0;
        double straight = 0;
        while (lightpaths < twice - straight - EPSILON) {
            lightpaths++;
            if (lightpaths <= shares.length) {
                straight += shares[shares.length - lightpaths];
            }
        }
        return lightpaths;
    }
}
