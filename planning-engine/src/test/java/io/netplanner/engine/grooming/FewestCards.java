package io.netplanner.engine.grooming;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.Xponder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fewest lines of one card type for a few services, and the fewest cards with that many lines, by trying every set
 * of services on a line and on a card.
 */
record FewestCards(int lines, int cards) {

    private static final int NEVER = 1_000;
    private static final double ROUNDING_GBPS = 1e-9;

    static FewestCards of(Xponder card, Map<String, Integer> services) {
        List<String> types = new ArrayList<>();
        services.forEach((type, quantity) -> {
            for (int service = 0; service < quantity; service++) {
                types.add(type);
            }
        });
        int[] lines = fewestParts(types.size(), set -> fitsLine(card, types, set) ? 1 : NEVER);
        // A line more costs more than any number of cards.
        int[] cards = fewestParts(
                types.size(),
                set -> fitsPorts(card, types, set) && lines[set] <= card.lines()
                        ? NEVER * lines[set] + 1
                        : NEVER * NEVER);
        int best = cards[cards.length - 1];
        return new FewestCards(best / NEVER, best % NEVER);
    }

    /** What every set of services costs, whole or in the best two parts. */
    private static int[] fewestParts(int services, IntUnaryOperator whole) {
        int[] costs = new int[1 << services];
        for (int set = 1; set < costs.length; set++) {
            costs[set] = whole.applyAsInt(set);
            for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
                costs[set] = Math.min(costs[set], costs[part] + costs[set & ~part]);
            }
        }
        return costs;
    }

    private static boolean fitsLine(Xponder card, List<String> types, int set) {
        double loadGbps = of(types, set)
                .mapToDouble(type -> DefaultCatalogue.get()
                        .findServiceType(type)
                        .orElseThrow()
                        .carriedGbps())
                .sum();
        return loadGbps <= card.lineRateGbps() + ROUNDING_GBPS && fitsPorts(card, types, set);
    }

    private static boolean fitsPorts(Xponder card, List<String> types, int set) {
        return Integer.bitCount(set) <= card.clientPorts()
                && card.clientLimits().stream()
                        .allMatch(limit -> of(types, set)
                                        .filter(limit.serviceType()::equals)
                                        .count()
                                <= limit.ports());
    }

    private static Stream<String> of(List<String> types, int set) {
        return IntStream.range(0, types.size())
                .filter(service -> (set >> service & 1) == 1)
                .mapToObj(types::get);
    }
}
