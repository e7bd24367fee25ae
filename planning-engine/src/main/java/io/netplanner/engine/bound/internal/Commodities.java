package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commodities of a problem, equal ones merged and put in an order that depends on the topology alone, so that the
 * bound does not change when requests are listed otherwise.
 */
final class Commodities {
    private static final Comparator<Commodity> ORDER = Comparator.comparing(Commodity::protection)
            .thenComparing(Commodity::bidirectional)
            .thenComparingInt(Commodity::source)
            .thenComparingInt(Commodity::target)
            .thenComparingInt(Commodity::width)
            .thenComparingInt(Commodity::failures)
            .thenComparing(Commodity::roams);

    private Commodities() {}

    static List<Commodity> merge(List<Commodity> commodities) {
        Map<Key, Commodity> merged = new LinkedHashMap<>();
        for (Commodity commodity : commodities) {
            Commodity oriented = orient(commodity);
            merged.merge(Key.of(oriented), oriented, Commodity::plus);
        }
        List<Commodity> sorted = new ArrayList<>(merged.values());
        sorted.sort(ORDER);
        return sorted;
    }

    /** Both directions are lit alike, so the ends of a bidirectional request may be swapped. */
    private static Commodity orient(Commodity c) {
        return c.bidirectional() && c.source() > c.target() ? c.reversed() : c;
    }

    private record Key(
            int source,
            int target,
            Protection protection,
            boolean bidirectional,
            OpenArcs open,
            int width,
            int failures,
            boolean roams) {
        static Key of(Commodity c) {
            return new Key(
                    c.source(),
                    c.target(),
                    c.protection(),
                    c.bidirectional(),
                    c.open(),
                    c.width(),
                    c.failures(),
                    c.roams());
        }
    }
}
