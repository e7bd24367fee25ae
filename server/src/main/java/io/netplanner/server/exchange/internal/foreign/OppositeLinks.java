package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one-way links that are the two directions of one fibre pair: opposite ends, the same length to 1 m. In
 * our own exports their ids tell.
 */
final class OppositeLinks {

    private static final double SAME_LENGTH_KM = 0.001;

    private final List<ForeignLink> links = new ArrayList<>();
    private final Map<String, Deque<Integer>> unpaired = new HashMap<>();
    private int merged;

    OppositeLinks(List<ForeignLink> foreign) {
        foreign.forEach(this::add);
    }

    /** In the order of the file, each pair at the place of its first. */
    List<ForeignLink> links() {
        return links;
    }

    int merged() {
        return merged;
    }

    private void add(ForeignLink link) {
        if (!link.directed()) {
            links.add(link);
            return;
        }
        Deque<Integer> opposite = unpaired.getOrDefault(link.destination() + "\n" + link.source(), new ArrayDeque<>());
        Integer partner = opposite.stream()
                .filter(index -> areOneFibrePair(links.get(index), link))
                .findFirst()
                .orElse(null);
        if (partner == null) {
            unpaired.computeIfAbsent(link.source() + "\n" + link.destination(), key -> new ArrayDeque<>())
                    .add(links.size());
            links.add(link);
        } else {
            opposite.remove(partner);
            links.set(partner, bothWays(links.get(partner)));
            merged++;
        }
    }

    private static boolean areOneFibrePair(ForeignLink one, ForeignLink other) {
        return one.fiber().isOurs() || other.fiber().isOurs()
                ? one.id().equals(other.id())
                : sameLength(one.lengthKm(), other.lengthKm());
    }

    private static boolean sameLength(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null || Math.abs(one - other) <= SAME_LENGTH_KM;
    }

    private static ForeignLink bothWays(ForeignLink link) {
        return new ForeignLink(
                link.id(),
                link.source(),
                link.destination(),
                link.lengthKm(),
                false,
                link.riskGroups(),
                link.fiber(),
                link.place());
    }
}
