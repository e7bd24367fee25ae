package io.netplanner.engine.grooming.internal.layered;

import java.util.Arrays;

/**
 * The way of every tributary and how many of them each pair of nodes joins. Mutable, not thread-safe.
 *
 * <p>Putting a tributary on its way or taking it off costs its hops times the tributaries of a pair.
 */
final class VirtualNetwork {

    private static final int[] NOWHERE = {};

    private final int nodes;
    private final int capacity;
    private final LayeredProblem problem;
    private final int[] used;
    private final int[] count;
    private final int[][] crossing;
    private final int[][] ways;
    private final FillCost fillCost;
    private int lightpaths;
    private int hops;
    private double smoothLightpaths;
    private double lightpathKm;
    private final double[][] lengthKm;

    VirtualNetwork(LayeredProblem problem, FillCost fillCost) {
        this.lengthKm = problem.lengthKm();
        this.fillCost = fillCost;
        this.nodes = problem.nodes();
        this.capacity = problem.capacity();
        this.problem = problem;
        this.used = new int[nodes * nodes];
        this.count = new int[nodes * nodes];
        this.crossing = new int[nodes * nodes][];
        this.ways = new int[problem.tributaries().size()][];
        Arrays.fill(crossing, NOWHERE);
        Arrays.fill(ways, NOWHERE);
    }

    int lightpaths() {
        return lightpaths;
    }

    /** Lightpaths that all tributaries cross together. */
    int hops() {
        return hops;
    }

    /** Length of all lightpaths on their shortest routes; those without a route count nothing. */
    double lightpathKm() {
        return lightpathKm;
    }

    private double km(int a, int b) {
        return Double.isFinite(lengthKm[a][b]) ? lengthKm[a][b] : 0;
    }

    /** Lightpaths as {@link FillCost} counts them. */
    double smoothLightpaths() {
        return smoothLightpaths;
    }

    int pair(int a, int b) {
        return a < b ? a * nodes + b : b * nodes + a;
    }

    /** Units that tributaries take between the two nodes. */
    int used(int pair) {
        return used[pair];
    }

    /** Tributaries that cross the pair, in no particular order. */
    int[] crossing(int pair) {
        return Arrays.copyOf(crossing[pair], count[pair]);
    }

    /** The nodes the tributary visits, none while it is off. */
    int[] way(int tributary) {
        return ways[tributary];
    }

    int units(int tributary) {
        return problem.tributaries().get(tributary).units();
    }

    void put(int tributary, int[] way) {
        int units = units(tributary);
        ways[tributary] = way;
        hops += way.length - 1;
        for (int hop = 1; hop < way.length; hop++) {
            int pair = pair(way[hop - 1], way[hop]);
            if (count[pair] == crossing[pair].length) {
                crossing[pair] = Arrays.copyOf(crossing[pair], 2 * count[pair] + 4);
            }
            smoothLightpaths += fillCost.ofNext(used[pair], units);
            countLightpaths(way[hop - 1], way[hop], used[pair], used[pair] + units);
            used[pair] += units;
            crossing[pair][count[pair]++] = tributary;
        }
    }

    void takeOff(int tributary) {
        int units = units(tributary);
        int[] way = ways[tributary];
        ways[tributary] = NOWHERE;
        hops -= way.length - 1;
        for (int hop = 1; hop < way.length; hop++) {
            int pair = pair(way[hop - 1], way[hop]);
            countLightpaths(way[hop - 1], way[hop], used[pair], used[pair] - units);
            used[pair] -= units;
            smoothLightpaths -= fillCost.ofNext(used[pair], units);
            int last = --count[pair];
            int[] here = crossing[pair];
            int place = last;
            while (here[place] != tributary) {
                place--;
            }
            here[place] = here[last];
        }
    }

    private void countLightpaths(int a, int b, int before, int after) {
        int more = Math.ceilDiv(after, capacity) - Math.ceilDiv(before, capacity);
        lightpaths += more;
        lightpathKm += more * km(a, b);
    }
}
