package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenRoadm;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First fit of frequency slots on the fibres of a way. Mutable, for one set of services. */
final class SlotAssignment {

    private static final double ANCHOR_HZ = 193.1e12;
    private static final double STEP_HZ = 6.25e9;
    private static final double GRANULARITY_HZ = 12.5e9;

    /** Centre and half the width, in steps of 6.25 GHz. */
    record Slot(int n, int m) {}

    private final int lowest;
    private final int size;
    private final Map<String, BitSet> taken = new HashMap<>();

    SlotAssignment(OpenRoadm.Band band) {
        this.lowest = (int) Math.ceil((band.lowHz() - ANCHOR_HZ) / STEP_HZ - 1e-6);
        this.size = (int) Math.floor((band.highHz() - ANCHOR_HZ) / STEP_HZ + 1e-6) - lowest;
    }

    /** Absent where no slot is free on all of the way. */
    @Nullable
    Slot take(List<OpenElement> way, GnpyService service, double bitRate) {
        int carriers = Math.max(1, (int) Math.ceil(service.bandwidth() / bitRate - 1e-9));
        int m = carriers * (int) Math.ceil(service.spacingHz() / GRANULARITY_HZ - 1e-9);
        BitSet all = new BitSet();
        List<BitSet> fibers = way.stream()
                .filter(OpenFiber.class::isInstance)
                .map(fiber -> taken.computeIfAbsent(fiber.id(), id -> new BitSet()))
                .toList();
        fibers.forEach(all::or);
        for (int start = 0; start + 2 * m <= size; start++) {
            int next = all.nextSetBit(start);
            if (next < 0 || next >= start + 2 * m) {
                int from = start;
                fibers.forEach(fiber -> fiber.set(from, from + 2 * m));
                return new Slot(lowest + start + m, m);
            }
        }
        return null;
    }
}
