package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds, on all channels at once, those on which an item has a free route of fewest hops: a breadth-first search whose
 * labels are bitsets of channels. Not thread-safe.
 *
 * <p>O(hops × arcs × channels / 64).
 */
final class FreeRouteSearch {
    static final int NONE = -1;

    private final Network network;
    private final ItemRouting routing;
    private final ChannelTable table;
    private final int words;
    private final long[] reached;
    private final long[] front;
    private final long[] next;
    private long work;

    FreeRouteSearch(Network network, ItemRouting routing, ChannelTable table) {
        this.network = network;
        this.routing = routing;
        this.table = table;
        words = table.words();
        reached = new long[network.nodeCount() * words];
        front = new long[reached.length];
        next = new long[reached.length];
    }

    /** Arcs looked at since the beginning. */
    long work() {
        return work;
    }

    /** A channel, drawn among those with a free route of fewest hops; {@link #NONE} where there is none. */
    int findChannel(Item item, SplittableRandom random) {
        return item.isReroutable() ? findOnNetwork(item, random) : findOnRows(item, random);
    }

    private int findOnRows(Item item, SplittableRandom random) {
        for (int word = 0; word < words; word++) {
            next[word] = -1;
            for (int row : item.rows()) {
                next[word] &= table.freeStarts(row, word, item.width());
            }
        }
        work += item.rows().length;
        return draw(next, 0, random);
    }

    private int findOnNetwork(Item item, SplittableRandom random) {
        work += reached.length;
        Arrays.fill(reached, 0);
        Arrays.fill(front, 0);
        int source = item.query().source() * words;
        int target = item.query().target() * words;
        for (int word = 0; word < words; word++) {
            front[source + word] = -1;
            for (int row : item.bankRows()) {
                front[source + word] &= table.freeStarts(row, word, item.width());
            }
        }
        while (spread(item)) {
            if (isAny(front, target)) {
                return draw(front, target, random);
            }
        }
        return NONE;
    }

    /** One more hop on every channel; false when no channel came anywhere new. */
    private boolean spread(Item item) {
        work += next.length;
        Arrays.fill(next, 0);
        boolean any = false;
        for (int node = 0; node < network.nodeCount(); node++) {
            if (!isAny(front, node * words)) {
                continue;
            }
            for (int arc : network.outgoing(node)) {
                if (routing.mayWalk(arc, item)) {
                    any |= cross(arc, item);
                }
            }
            work += (long) words * network.outgoing(node).length;
        }
        System.arraycopy(next, 0, front, 0, next.length);
        return any;
    }

    private boolean cross(int arc, Item item) {
        int from = network.tail(arc) * words;
        int to = network.head(arc) * words;
        boolean any = false;
        for (int word = 0; word < words; word++) {
            long bits = front[from + word] & ~reached[to + word];
            for (int row : routing.rowsOfArc(arc, item)) {
                bits &= bits == 0 ? 0 : table.freeStarts(row, word, item.width());
            }
            next[to + word] |= bits;
            reached[to + word] |= bits;
            any |= bits != 0;
        }
        return any;
    }

    private boolean isAny(long[] bits, int at) {
        for (int word = 0; word < words; word++) {
            if (bits[at + word] != 0) {
                return true;
            }
        }
        return false;
    }

    /** One of the set bits, evenly. */
    private int draw(long[] bits, int at, SplittableRandom random) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(bits[at + word]);
        }
        if (count == 0) {
            return NONE;
        }
        int skip = random.nextInt(count);
        int word = 0;
        while (skip >= Long.bitCount(bits[at + word])) {
            skip -= Long.bitCount(bits[at + word]);
            word++;
        }
        long rest = bits[at + word];
        for (int i = 0; i < skip; i++) {
            rest &= rest - 1;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
