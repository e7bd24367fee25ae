package io.netplanner.engine.materials;

import java.util.List;
import java.util.stream.IntStream;

/** Where a part sits in its node: rack and shelf count from 1, slots from 0 and are adjacent. */
public record SlotAddress(int rack, int shelf, List<Integer> slots) {

    public SlotAddress {
        slots = List.copyOf(slots);
    }

    /** Whether it holds a part of this width: that many slots, each beside the one before. */
    public boolean fits(int width) {
        return slots.size() == width
                && IntStream.range(1, width).allMatch(slot -> slots.get(slot) == slots.get(slot - 1) + 1);
    }
}
