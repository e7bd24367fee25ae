package io.netplanner.engine.routing.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who lights which channel on which row, and the same as bitsets of free channels. Mutable, not thread-safe.
 *
 * <p>The number of channels can only fall.
 */
final class ChannelTable {
    private static final int WORD = Long.SIZE;

    private final int stride;
    private final int words;
    private final @Nullable Item[] owner;
    private final long[] free;
    private int channels;

    ChannelTable(int rows, int channels) {
        this.channels = channels;
        stride = channels;
        words = (channels + WORD - 1) / WORD;
        owner = new Item[rows * stride];
        free = new long[rows * words];
        for (int row = 0; row < rows; row++) {
            for (int channel = 0; channel < channels; channel++) {
                free[row * words + channel / WORD] |= 1L << channel;
            }
        }
    }

    int channels() {
        return channels;
    }

    int words() {
        return words;
    }

    @Nullable
    Item owner(int row, int channel) {
        return owner[row * stride + channel];
    }

    /**
     * Everybody who lights one of the rows on one of the channels, each once.
     *
     * @param into is overwritten
     */
    void collectOwners(int[] rows, int channel, int width, List<Item> into) {
        into.clear();
        for (int row : rows) {
            for (int c = channel; c < channel + width; c++) {
                Item lights = owner(row, c);
                if (lights != null && !into.contains(lights)) {
                    into.add(lights);
                }
            }
        }
    }

    /** Channels of one word at which {@code width} neighbours are free on a row. */
    long freeStarts(int row, int word, int width) {
        int at = row * words + word;
        long starts = free[at];
        for (int shift = 1; shift < width; shift++) {
            long next = word + 1 < words ? free[at + 1] << (WORD - shift) : 0;
            starts &= free[at] >>> shift | next;
        }
        return starts;
    }

    void place(Item item, int channel) {
        item.setChannel(channel);
        for (int row : item.rows()) {
            for (int c = channel; c < channel + item.width(); c++) {
                owner[row * stride + c] = item;
                free[row * words + c / WORD] &= ~(1L << c);
            }
        }
    }

    void remove(Item item) {
        for (int row : item.rows()) {
            for (int c = item.channel(); c < item.channel() + item.width(); c++) {
                owner[row * stride + c] = null;
                free[row * words + c / WORD] |= 1L << c;
            }
        }
        item.setChannel(Item.UNPLACED);
    }

    /** Takes the last channel away, which must be free on all rows. */
    void dropLastChannel() {
        channels--;
        for (int row = 0; row * words < free.length; row++) {
            free[row * words + channels / WORD] &= ~(1L << channels);
        }
    }

    /** How many rows light each channel. */
    int[] loads() {
        int[] loads = new int[channels];
        for (int row = 0; row * stride < owner.length; row++) {
            for (int channel = 0; channel < channels; channel++) {
                loads[channel] += owner[row * stride + channel] == null ? 0 : 1;
            }
        }
        return loads;
    }
}
