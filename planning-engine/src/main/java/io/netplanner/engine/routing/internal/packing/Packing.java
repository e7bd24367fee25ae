package io.netplanner.engine.routing.internal.packing;

import java.util.Arrays;

/**
 * Which lightpath lights which channel on which row, and as bitsets the channels that are free, and on which a lightpath
 * goes on from one arc to the next. Mutable, not thread-safe; the
 * number of channels can only fall.
 */
final class Packing {
    static final int NOBODY = -1;
    private static final int WORD = Long.SIZE;

    private final int rows;
    private final int words;
    private final int[] row;
    private final ArcPairs pairs;
    private final int[] owner;
    private final long[] free;
    private final long[] through;
    private final int[] channel;
    private final int[][] route;
    private int channels;

    Packing(PackingCase packed, int channels) {
        rows = packed.rows();
        row = packed.row();
        pairs = packed.pairs();
        this.channels = channels;
        words = Math.max(1, (channels + WORD - 1) / WORD);
        owner = new int[rows * channels];
        Arrays.fill(owner, NOBODY);
        through = new long[pairs.count() * words];
        free = new long[rows * words];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < channels; c++) {
                free[r * words + c / WORD] |= 1L << c;
            }
        }
        channel = new int[packed.size()];
        Arrays.fill(channel, NOBODY);
        route = new int[packed.size()][];
    }

    int channels() {
        return channels;
    }

    /** Words of a bitset of channels. */
    int words() {
        return words;
    }

    /** Free channels, {@link #words} for each row. Not to be modified. */
    long[] free() {
        return free;
    }

    /** Channels on which one lightpath lights both arcs, {@link #words} for each of the pairs. Not to be modified. */
    long[] through() {
        return through;
    }

    /** All channels of a word of a bitset. */
    long channelsOf(int word) {
        int rest = channels - word * WORD;
        return rest >= WORD ? -1 : rest <= 0 ? 0 : (1L << rest) - 1;
    }

    /** Who lights each row, all rows of the first channel first. Not to be modified. */
    int[] owner() {
        return owner;
    }

    boolean isPlaced(int lightpath) {
        return channel[lightpath] != NOBODY;
    }

    int channel(int lightpath) {
        return channel[lightpath];
    }

    /** The arcs it was last placed on. Not to be modified. */
    int[] route(int lightpath) {
        return route[lightpath];
    }

    void place(int lightpath, int on, int[] arcs) {
        channel[lightpath] = on;
        route[lightpath] = arcs;
        for (int arc : arcs) {
            owner[on * rows + row[arc]] = lightpath;
            free[row[arc] * words + on / WORD] &= ~(1L << on);
        }
        flipThrough(arcs, on);
    }

    void remove(int lightpath) {
        int on = channel[lightpath];
        for (int arc : route[lightpath]) {
            owner[on * rows + row[arc]] = NOBODY;
            free[row[arc] * words + on / WORD] |= 1L << on;
        }
        flipThrough(route[lightpath], on);
        channel[lightpath] = NOBODY;
    }

    /** The other way round as well where both directions light the same row. */
    private void flipThrough(int[] arcs, int on) {
        for (int i = 1; i < arcs.length; i++) {
            int before = arcs[i - 1];
            int arc = arcs[i];
            through[pairs.of(before, arc) * words + on / WORD] ^= 1L << on;
            if (row[arc] == row[arc ^ 1] && row[before] == row[before ^ 1]) {
                through[pairs.of(arc ^ 1, before ^ 1) * words + on / WORD] ^= 1L << on;
            }
        }
    }

    int emptiestChannel() {
        int emptiest = 0;
        int least = Integer.MAX_VALUE;
        for (int c = 0; c < channels; c++) {
            int load = 0;
            for (int r = 0; r < rows; r++) {
                load += owner[c * rows + r] == NOBODY ? 0 : 1;
            }
            if (load < least) {
                emptiest = c;
                least = load;
            }
        }
        return emptiest;
    }

    /** Takes a channel away that nobody lights; the last one takes its number. */
    void drop(int empty) {
        channels--;
        for (int lightpath = 0; empty != channels && lightpath < channel.length; lightpath++) {
            if (channel[lightpath] == channels) {
                remove(lightpath);
                place(lightpath, empty, route[lightpath]);
            }
        }
        for (int r = 0; r < rows; r++) {
            free[r * words + channels / WORD] &= ~(1L << channels);
        }
    }

    /** Where each lightpath is now. */
    Packed snapshot() {
        return new Packed(channels, channel.clone(), route.clone());
    }
}
