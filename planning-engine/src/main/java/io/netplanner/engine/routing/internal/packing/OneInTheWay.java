package io.netplanner.engine.routing.internal.packing;

/**
 * All channels on which a single lightpath is in the way of some route, as a bitset: one pass along the mesh for all
 * channels at once, instead of one for each. Says neither which route nor whose way. Not thread-safe. O(arcs of the mesh ×
 * channels / 64).
 *
 * <p>Of each node it keeps the channels on which it is reached freely, and those on which one lightpath has been crossed; of
 * each arc those on which that lightpath is being crossed, which may go on where it goes on itself.
 */
final class OneInTheWay {
    private final PackingCase packed;
    private final Packing packing;
    private final int words;
    private final long[] freely;
    private final long[] behindOne;
    private final long[] acrossOne;
    private final int[] lastSeen;
    private int pass;
    private long work;

    OneInTheWay(PackingCase packed, Packing packing) {
        this.packed = packed;
        this.packing = packing;
        words = packing.words();
        freely = new long[packed.nodes() * words];
        behindOne = new long[packed.nodes() * words];
        acrossOne = new long[packed.tail().length * words];
        lastSeen = new int[packed.tail().length];
    }

    /** Words looked at since the beginning. */
    long work() {
        return work;
    }

    /** Whether the last search found a channel. */
    boolean isOn(RouteMesh mesh, int channel) {
        return (behindOne[mesh.target() * words + channel / Long.SIZE] >>> channel & 1) != 0;
    }

    /** Whether there is any channel. */
    boolean find(RouteMesh mesh) {
        begin(mesh);
        for (int arc : mesh.wide()) {
            cross(arc);
            advance(arc);
        }
        work += 2L * mesh.wide().length * words;
        long any = 0;
        for (int word = 0; word < words; word++) {
            any |= behindOne[mesh.target() * words + word];
        }
        return any != 0;
    }

    private void begin(RouteMesh mesh) {
        pass++;
        int[] head = packed.head();
        for (int arc : mesh.wide()) {
            for (int word = 0; word < words; word++) {
                freely[head[arc] * words + word] = 0;
                behindOne[head[arc] * words + word] = 0;
            }
        }
        for (int word = 0; word < words; word++) {
            freely[mesh.source() * words + word] = packing.channelsOf(word);
            behindOne[mesh.source() * words + word] = 0;
        }
    }

    /** Channels on which an arc belongs to the first lightpath on the way, met here or further back. */
    private void cross(int arc) {
        int from = packed.tail()[arc];
        int on = packed.row()[arc] * words;
        int at = arc * words;
        long[] free = packing.free();
        for (int word = 0; word < words; word++) {
            acrossOne[at + word] = freely[from * words + word] & ~free[on + word];
        }
        lastSeen[arc] = pass;
        long[] through = packing.through();
        for (int before : packed.pairs().incoming(from)) {
            if (lastSeen[before] == pass) {
                int pair = packed.pairs().of(before, arc) * words;
                for (int word = 0; word < words; word++) {
                    acrossOne[at + word] |= acrossOne[before * words + word] & through[pair + word];
                }
            }
        }
    }

    private void advance(int arc) {
        int from = packed.tail()[arc] * words;
        int to = packed.head()[arc] * words;
        int on = packed.row()[arc] * words;
        int at = arc * words;
        long[] free = packing.free();
        for (int word = 0; word < words; word++) {
            freely[to + word] |= freely[from + word] & free[on + word];
            behindOne[to + word] |= acrossOne[at + word] | behindOne[from + word] & free[on + word];
        }
    }
}
