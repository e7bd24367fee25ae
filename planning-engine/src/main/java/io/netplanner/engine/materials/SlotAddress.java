package io.netplanner.engine.materials;

import java.util.List;

/** Where a part sits in its node: rack and shelf count from 1, slots from 0 and are adjacent. */
public record SlotAddress(int rack, int shelf, List<Integer> slots) {

    public SlotAddress {
        slots = List.copyOf(slots);
    }
}
