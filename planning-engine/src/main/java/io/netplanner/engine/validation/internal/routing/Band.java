package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Segment;
import java.util.stream.IntStream;

/**
 * The stretch of spectrum a segment fills, in whole cells: a channel of the fixed grid, or 6.25 GHz of the flexible one.
 *
 * @param end one past the last cell
 */
record Band(int start, int end) {
    static Band of(Segment segment) {
        FrequencySlot slot = segment.slot();
        if (slot != null) {
            return new Band(slot.lowerEdge(), slot.upperEdge());
        }
        Integer channel = segment.channel();
        if (channel == null) {
            throw new IllegalArgumentException("a segment without channel and slot is refused before");
        }
        return new Band(channel, channel + 1);
    }

    int size() {
        return end - start;
    }

    IntStream cells() {
        return IntStream.range(start, end);
    }

    boolean overlaps(Band other) {
        return start < other.end && other.start < end;
    }
}
