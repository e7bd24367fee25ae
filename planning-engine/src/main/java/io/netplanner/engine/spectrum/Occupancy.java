package io.netplanner.engine.spectrum;

/**
 * Which channels are taken on which rows: one bitset a row. Channels count from 0 here, from 1 in documents.
 *
 * <p>Not thread-safe. First fit along a route is an AND over words: O(rows × channels / 64).
 */
public final class Occupancy {
    private static final int WORD = Long.SIZE;

    private final int channels;
    private final int words;
    private final long[] taken;
    private final long[] common;

    public Occupancy(int rows, int channels) {
        this.channels = Math.max(0, channels);
        words = (this.channels + WORD - 1) / WORD;
        taken = new long[rows * words];
        common = new long[words];
    }

    public int channels() {
        return channels;
    }

    public boolean isTaken(int row, int channel) {
        return (taken[row * words + channel / WORD] >>> channel & 1) != 0;
    }

    /** Whether {@code width} channels from {@code channel} on are free on all rows. */
    public boolean isFree(int[] rows, int channel, int width) {
        for (int c = channel; c < channel + width; c++) {
            for (int row : rows) {
                if (isTaken(row, c)) {
                    return false;
                }
            }
        }
        return channel >= 0 && channel + width <= channels;
    }

    /**
     * The lowest channel, not below {@code from}, at which {@code width} neighbouring channels are free on all rows; −1
     * when there is none.
     */
    public int firstFree(int[] rows, int width, int from) {
        return firstFree(rows, width, from, this);
    }

    /** As {@link #firstFree(int[], int, int)}, free in another table of the same size as well. */
    public int firstFree(int[] rows, int width, int from, Occupancy other) {
        return width == 1 ? firstFreeSingle(rows, from, other) : firstFreeRun(rows, width, from, other);
    }

    private int firstFreeSingle(int[] rows, int from, Occupancy other) {
        for (int word = from / WORD; word < words; word++) {
            long free = ~takenOnAny(rows, word, other);
            if (word == from / WORD) {
                free &= -1L << from;
            }
            if (free != 0) {
                int channel = word * WORD + Long.numberOfTrailingZeros(free);
                return channel < channels ? channel : -1;
            }
        }
        return -1;
    }

    private int firstFreeRun(int[] rows, int width, int from, Occupancy other) {
        for (int word = 0; word < words; word++) {
            common[word] = takenOnAny(rows, word, other);
        }
        int run = 0;
        for (int channel = from; channel < channels; channel++) {
            run = (common[channel / WORD] >>> channel & 1) == 0 ? run + 1 : 0;
            if (run == width) {
                return channel - width + 1;
            }
        }
        return -1;
    }

    private long takenOnAny(int[] rows, int word, Occupancy other) {
        long any = 0;
        for (int row : rows) {
            any |= taken[row * words + word] | other.taken[row * words + word];
        }
        return any;
    }

    public void take(int[] rows, int channel, int width) {
        for (int row : rows) {
            for (int c = channel; c < channel + width; c++) {
                taken[row * words + c / WORD] |= 1L << c;
            }
        }
    }

    public void release(int[] rows, int channel, int width) {
        for (int row : rows) {
            for (int c = channel; c < channel + width; c++) {
                taken[row * words + c / WORD] &= ~(1L << c);
            }
        }
    }

    /** How many channels are taken on a row. */
    public int load(int row) {
        int load = 0;
        for (int word = 0; word < words; word++) {
            load += Long.bitCount(taken[row * words + word]);
        }
        return load;
    }
}
