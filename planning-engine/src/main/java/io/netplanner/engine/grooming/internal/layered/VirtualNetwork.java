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
    private final int ports;
    private final int[] used;
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
        this.ports = problem.ports();
        this.used = new int[nodes * nodes];
        this.crossing = new int[nodes * nodes][];
        this.ways = new int[problem.tributaries().size()][];
        Arrays.fill(crossing, NOWHERE);
        Arrays.fill(ways, NOWHERE);
    }

    int lightpaths() {
        return lightpaths;
    }

    /** Ports used on all lightpaths together. */
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

    int used(int pair) {
        return used[pair];
    }

    /** Tributaries that cross the pair, in no particular order. */
    int[] crossing(int pair) {
        return Arrays.copyOf(crossing[pair], used[pair]);
    }

    /** The nodes the tributary visits, none while it is off. */
    int[] way(int tributary) {
        return ways[tributary];
    }

    void put(int tributary, int[] way) {
        ways[tributary] = way;
        hops += way.length - 1;
        for (int hop = 1; hop < way.length; hop++) {
            int pair = pair(way[hop - 1], way[hop]);
            if (used[pair] == crossing[pair].length) {
                crossing[pair] = Arrays.copyOf(crossing[pair], 2 * used[pair] + 4);
            }
            if (used[pair] % ports == 0) {
                lightpaths++;
                lightpathKm += km(way[hop - 1], way[hop]);
            }
            smoothLightpaths += fillCost.ofNext(used[pair]);
            crossing[pair][used[pair]++] = tributary;
        }
    }

    void takeOff(int tributary) {
        int[] way = ways[tributary];
        ways[tributary] = NOWHERE;
        hops -= way.length - 1;
        for (int hop = 1; hop < way.length; hop++) {
            int pair = pair(way[hop - 1], way[hop]);
            int last = --used[pair];
            smoothLightpaths -= fillCost.ofNext(last);
            int[] here = crossing[pair];
            int place = last;
            while (here[place] != tributary) {
                place--;
            }
            here[place] = here[last];
            if (used[pair] % ports == 0) {
                lightpaths--;
                lightpathKm -= km(way[hop - 1], way[hop]);
            }
        }
    }
}
