package io.netplanner.engine.routing.internal.packing;

import java.util.function.IntUnaryOperator;

/**
 * Places a lightpath where it is in nobody's way: one pass along the mesh finds all channels on which some route is free,
 * as bitsets. Not thread-safe. O(arcs of the mesh × channels / 64).
 */
final class FreeRoutes {
    /** What a search takes beside its words, in words. */
    private static final int OVERHEAD = 24;

    private final PackingCase packed;
    private final Packing packing;
    private final IntUnaryOperator choice;
    private final int words;
    private final long[] reached;
    private final CheapestWalk walk;
    private long work;

    /**
     * @param choice which of a number of channels is taken, counted from 0
     */
    FreeRoutes(PackingCase packed, Packing packing, IntUnaryOperator choice) {
        this.packed = packed;
        this.packing = packing;
        this.choice = choice;
        words = packing.words();
        reached = new long[packed.nodes() * words];
        walk = new CheapestWalk(packed);
    }

    /** Words looked at since the beginning, or work that takes as long. */
    long work() {
        return work;
    }

    /** On a cheapest route, else on one little dearer; whether there was any. */
    boolean place(int lightpath) {
        RouteMesh mesh = packed.meshes().get(lightpath);
        return placeWithin(lightpath, mesh.tight()) || placeWithin(lightpath, mesh.wide());
    }

    /** On a route of some arcs of its mesh, on a channel chosen among those with one. */
    boolean placeWithin(int lightpath, int[] arcs) {
        RouteMesh mesh = packed.meshes().get(lightpath);
        spread(mesh.source(), arcs);
        int channel = choose(mesh.target() * words);
        if (channel < 0) {
            return false;
        }
        packing.place(lightpath, channel, walk.find(mesh, arcs, packing, channel));
        return true;
    }

    /** Whether there is any place for it on another channel than one. */
    boolean isPlaceable(int lightpath, int not) {
        RouteMesh mesh = packed.meshes().get(lightpath);
        return isPlaceable(mesh, mesh.tight(), not) || isPlaceable(mesh, mesh.wide(), not);
    }

    private boolean isPlaceable(RouteMesh mesh, int[] arcs, int not) {
        spread(mesh.source(), arcs);
        int at = mesh.target() * words;
        reached[at + not / Long.SIZE] &= ~(1L << not);
        long any = 0;
        for (int word = 0; word < words; word++) {
            any |= reached[at + word];
        }
        return any != 0;
    }

    private void spread(int source, int[] arcs) {
        int[] tail = packed.tail();
        int[] head = packed.head();
        int[] row = packed.row();
        long[] free = packing.free();
        for (int arc : arcs) {
            for (int word = 0; word < words; word++) {
                reached[head[arc] * words + word] = 0;
            }
        }
        for (int word = 0; word < words; word++) {
            reached[source * words + word] = -1;
        }
        for (int arc : arcs) {
            int from = tail[arc] * words;
            int to = head[arc] * words;
            int on = row[arc] * words;
            for (int word = 0; word < words; word++) {
                reached[to + word] |= reached[from + word] & free[on + word];
            }
        }
        work += (long) arcs.length * words + OVERHEAD;
    }

    /** One of the channels that reached a node; below 0 where none did. */
    private int choose(int at) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(reached[at + word]);
        }
        if (count == 0) {
            return Packing.NOBODY;
        }
        int skip = choice.applyAsInt(count);
        int word = 0;
        while (skip >= Long.bitCount(reached[at + word])) {
            skip -= Long.bitCount(reached[at + word]);
            word++;
        }
        long rest = reached[at + word];
        for (int i = 0; i < skip; i++) {
            rest &= rest - 1;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
