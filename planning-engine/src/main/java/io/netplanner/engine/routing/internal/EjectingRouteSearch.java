package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.NodeHeap;
import io.netplanner.engine.network.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * On one channel, the route of an item that ejects the least weight of others: a shortest path whose arcs cost the
 * weight of the item that lights them, once for neighbouring arcs of the same item. Not thread-safe.
 */
final class EjectingRouteSearch {
    /** A free hop costs so little that no number of them outweighs one ejected item. */
    private static final double HOP = 1e-3;

    private final Network network;
    private final ItemRouting routing;
    private final ChannelTable table;
    private final double[] cost;
    private final int[] parentArc;
    private final boolean[] settled;
    private final @Nullable Item[] lastOwner;
    private final NodeHeap heap;
    private long work;

    EjectingRouteSearch(Network network, ItemRouting routing, ChannelTable table) {
        this.network = network;
        this.routing = routing;
        this.table = table;
        int nodes = network.nodeCount();
        cost = new double[nodes];
        parentArc = new int[nodes];
        settled = new boolean[nodes];
        lastOwner = new Item[nodes];
        heap = new NodeHeap(nodes);
    }

    /** Arcs looked at since the beginning. */
    long work() {
        return work;
    }

    /** What placing the item on a channel would eject, at least {@code limit} when it is not cheaper than that. */
    double cost(Item item, int channel, double limit) {
        double ends = 0;
        for (int row : item.isReroutable() ? item.bankRows() : item.rows()) {
            ends += weightOn(row, channel, item.width());
        }
        if (!item.isReroutable() || ends >= limit) {
            return ends;
        }
        return search(item, channel, ends, limit) ? cost[item.query().target()] : limit;
    }

    /** The route that the last search found. */
    Path path(Item item) {
        int hops = 0;
        int source = item.query().source();
        for (int node = item.query().target(); node != source; node = network.tail(parentArc[node])) {
            hops++;
        }
        int[] arcs = new int[hops];
        for (int node = item.query().target(); node != source; node = network.tail(parentArc[node])) {
            arcs[--hops] = parentArc[node];
        }
        return Path.of(network, arcs);
    }

    private boolean search(Item item, int channel, double start, double limit) {
        work += cost.length;
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        heap.clear();
        int source = item.query().source();
        cost[source] = start;
        lastOwner[source] = null;
        heap.offer(source, start);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (cost[node] >= limit) {
                return false;
            }
            if (node == item.query().target()) {
                return true;
            }
            settled[node] = true;
            relaxAll(node, item, channel);
        }
        return false;
    }

    private void relaxAll(int node, Item item, int channel) {
        int[] arcs = network.outgoing(node);
        work += arcs.length;
        for (int arc : arcs) {
            int to = network.head(arc);
            if (settled[to] || !routing.mayWalk(arc, item)) {
                continue;
            }
            int[] rows = routing.rowsOfArc(arc, item);
            Item owner = table.owner(rows[0], channel);
            double step = HOP;
            if (item.width() > 1 || rows.length > 1) {
                step += weightOnAll(rows, channel, item.width());
            } else if (owner != null && owner != lastOwner[node]) {
                step += owner.weight();
            }
            if (cost[node] + step < cost[to]) {
                cost[to] = cost[node] + step;
                parentArc[to] = arc;
                lastOwner[to] = owner;
                heap.offer(to, cost[to]);
            }
        }
    }

    private double weightOnAll(int[] rows, int channel, int width) {
        double sum = 0;
        for (int row : rows) {
            sum += weightOn(row, channel, width);
        }
        return sum;
    }

    private double weightOn(int row, int channel, int width) {
        double sum = 0;
        Item last = null;
        for (int c = channel; c < channel + width; c++) {
            Item owner = table.owner(row, c);
            sum += owner == null || owner == last ? 0 : owner.weight();
            last = owner;
        }
        return sum;
    }
}
