package io.netplanner.engine.grooming.internal.layered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The traffic of one pair of nodes in the game of {@link LightpathPrices}: which part of it goes which way, and what it
 * pays for lightpaths to be there. It pays so for lightpaths that begin or end where it does.
 *
 * <p>It knows the straight way and those with one stop; longer ones it learns when they turn out to be cheapest.
 * Mutable, not thread-safe.
 */
final class PairTraffic {

    private static final double OF_A_NEW_WAY = 0.05;

    private final int nodes;
    private final int from;
    private final int to;
    private final double share;

    /** By lightpath: to each other node from the first end, the second end among them, then from those to the second. */
    private final double[] presence;

    private final double[] presenceSum;
    private final int[] places;

    /** Of each way the lightpaths it takes: numbers into presence, beyond them pairs of nodes. */
    private final List<int[]> ways = new ArrayList<>();

    private double[] used;
    private double[] usedBefore;
    private double[] lengthBefore;

    PairTraffic(int nodes, LayeredBound.Exchange exchange, double straightPresence, double presenceElsewhere) {
        this.nodes = nodes;
        this.from = exchange.a();
        this.to = exchange.b();
        this.share = exchange.share();
        this.presence = new double[2 * nodes];
        this.presenceSum = new double[2 * nodes];
        this.places = new int[2 * nodes];
        Arrays.fill(presence, presenceElsewhere);
        presence[to] = straightPresence;
        ways.add(new int[] {to});
        for (int stop = 0; stop < nodes; stop++) {
            places[stop] = place(from, stop);
            places[nodes + stop] = place(stop, to);
            if (stop != from && stop != to) {
                ways.add(new int[] {stop, nodes + stop});
            }
        }
        this.used = new double[ways.size()];
        this.usedBefore = new double[ways.size()];
        this.lengthBefore = new double[ways.size()];
        Arrays.fill(used, 1.0 / ways.size());
    }

    private int place(int a, int b) {
        return Math.min(a, b) * nodes + Math.max(a, b);
    }

    private boolean isLink(int number) {
        return number != from && number != nodes + from && number != nodes + to;
    }

    /** Turns to cheaper ways; the prices it pays follow where it was. What it asks of capacity is added to {@code asked}. */
    void move(double pace, double[] ofCapacity, double[] asked) {
        double sum = 0;
        for (int way = 0; way < used.length; way++) {
            double before = used[way];
            double wish = pace * (2 * before - usedBefore[way]);
            double length = 0;
            for (int lightpath : ways.get(way)) {
                int place = placeOf(lightpath);
                length += share * ofCapacity[place];
                asked[place] += share * before;
                if (lightpath < 2 * nodes) {
                    length += presence[lightpath];
                    presence[lightpath] = LightpathPrices.weight(presence[lightpath], wish);
                }
            }
            usedBefore[way] = before;
            used[way] = LightpathPrices.weight(before, -pace * (2 * length - lengthBefore[way]));
            lengthBefore[way] = length;
            sum += used[way];
        }
        for (int way = 0; way < used.length; way++) {
            used[way] /= sum;
        }
    }

    private int placeOf(int lightpath) {
        return lightpath < 2 * nodes ? places[lightpath] : lightpath - 2 * nodes;
    }

    void addPresence(double[] toPlaces) {
        for (int number = 0; number < presence.length; number++) {
            if (isLink(number)) {
                toPlaces[places[number]] += presence[number];
            }
        }
    }

    void divideBy(double[] ofPlaces) {
        for (int number = 0; number < presence.length; number++) {
            if (isLink(number)) {
                presence[number] /= ofPlaces[places[number]];
                presenceSum[number] += presence[number];
            }
        }
    }

    void forgetAverage() {
        Arrays.fill(presenceSum, 0);
    }

    /** What it pays at least, by sums of prices; learns the way if it is a long one. Dijkstra's algorithm, O(nodes²). */
    double cheapest(double[] ofCapacitySum) {
        double[] cost = new double[nodes];
        int[] before = new int[nodes];
        boolean[] settled = new boolean[nodes];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[from] = 0;
        int node = from;
        while (node != to) {
            settled[node] = true;
            int next = -1;
            for (int other = 0; other < nodes; other++) {
                if (!settled[other]) {
                    double reached = cost[node] + share * ofCapacitySum[place(node, other)] + presenceSum(node, other);
                    if (reached < cost[other]) {
                        cost[other] = reached;
                        before[other] = node;
                    }
                    next = next < 0 || cost[other] < cost[next] ? other : next;
                }
            }
            node = next;
        }
        learn(before);
        return cost[to];
    }

    private double presenceSum(int a, int b) {
        if (a == from) {
            return presenceSum[b];
        }
        return b == to ? presenceSum[nodes + a] : 0;
    }

    private void learn(int[] before) {
        int hops = 0;
        for (int node = to; node != from; node = before[node]) {
            hops++;
        }
        if (hops < 3) {
            return;
        }
        int[] way = new int[hops];
        int node = to;
        for (int hop = hops - 1; hop > 0; hop--) {
            way[hop] = node == to ? nodes + before[node] : 2 * nodes + place(before[node], node);
            node = before[node];
        }
        way[0] = node;
        if (ways.stream().noneMatch(known -> Arrays.equals(known, way))) {
            add(way);
        }
    }

    private void add(int[] way) {
        ways.add(way);
        used = Arrays.copyOf(used, ways.size());
        usedBefore = Arrays.copyOf(usedBefore, ways.size());
        lengthBefore = Arrays.copyOf(lengthBefore, ways.size());
        used[ways.size() - 1] = OF_A_NEW_WAY;
        usedBefore[ways.size() - 1] = OF_A_NEW_WAY;
        lengthBefore[ways.size() - 1] = lengthBefore[0];
        for (int known = 0; known < used.length; known++) {
            used[known] /= 1 + OF_A_NEW_WAY;
        }
    }
}
