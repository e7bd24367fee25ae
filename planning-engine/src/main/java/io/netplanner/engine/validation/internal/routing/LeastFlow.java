package io.netplanner.engine.validation.internal.routing;

import java.util.Arrays;

/**
 * The cheapest way to send a few units through a small network: successive shortest paths, each found by going over all
 * arcs until nothing changes. Slow and simple on purpose. Not thread-safe.
 *
 * <p>Source: Bellman, "On a routing problem", 1958; Busacker, Gowen, 1961.
 */
final class LeastFlow {
    private static final double ROUNDING = 1e-12;

    private final double[] distance;
    private final int[] arcInto;
    /** An arc and its way back are neighbours: 2i and 2i + 1. */
    private int[] tail = new int[64];

    private int[] head = new int[64];
    private int[] room = new int[64];
    private double[] cost = new double[64];
    private int count;

    LeastFlow(int nodes) {
        distance = new double[nodes];
        arcInto = new int[nodes];
    }

    void addArc(int from, int to, int capacity, double price) {
        append(from, to, capacity, price);
        append(to, from, 0, -price);
    }

    private void append(int from, int to, int capacity, double price) {
        if (count == tail.length) {
            tail = Arrays.copyOf(tail, 2 * count);
            head = Arrays.copyOf(head, 2 * count);
            room = Arrays.copyOf(room, 2 * count);
            cost = Arrays.copyOf(cost, 2 * count);
        }
        tail[count] = from;
        head[count] = to;
        room[count] = capacity;
        cost[count++] = price;
    }

    /** What the units cost together; infinite where there is no room for them. */
    double send(int source, int target, int units) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            spread(source);
            if (distance[target] == Double.POSITIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            sum += distance[target];
            for (int node = target; node != source; node = tail[arcInto[node]]) {
                room[arcInto[node]]--;
                room[arcInto[node] ^ 1]++;
            }
        }
        return sum;
    }

    private void spread(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < count; arc++) {
                double reached = distance[tail[arc]] + cost[arc];
                if (room[arc] > 0 && reached < distance[head[arc]] - ROUNDING) {
                    distance[head[arc]] = reached;
                    arcInto[head[arc]] = arc;
                    changed = true;
                }
            }
        }
    }
}
