package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.RoutingStatistics;
import java.util.List;
import java.util.Objects;

/** Every total equals what its detail adds up to. */
public final class StatisticsRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        RoutingStatistics said = routed.result().statistics();
        List<Band> bands = routed.lit().stream()
                .flatMap(lit -> lit.route().segments().stream())
                .map(Band::of)
                .toList();
        long channels = bands.stream().flatMapToInt(Band::cells).distinct().count() / routed.cellsOfColumn();
        long links = routed.lit().stream()
                .mapToLong(lit -> lit.route().links().size())
                .sum();
        long regenerators = routed.lit().stream()
                .mapToLong(lit -> lit.route().regenerators().size())
                .sum();
        compare("served", said.served(), routed.result().lightpaths().size(), findings);
        compare("unserved", said.unserved(), routed.result().unserved().size(), findings);
        compare("channelsUsed", said.channelsUsed(), channels, findings);
        compare("highestChannel", said.highestChannel(), highest(bands, routed), findings);
        compare("channelLinks", said.channelLinks(), links, findings);
        compare("regenerators", said.regenerators(), regenerators, findings);
    }

    /** Counted from 1; on the flexible grid in slots from the lower edge of the band. */
    private static long highest(List<Band> bands, RoutedCase routed) {
        int end = bands.stream().mapToInt(Band::end).max().orElse(Integer.MIN_VALUE);
        if (bands.isEmpty()) {
            return 0;
        }
        return routed.isFlexible() ? (end - routed.lineRules().lowestSlotEdge()) / 2 : end - 1;
    }

    private static void compare(String name, long said, long counted, Findings findings) {
        if (!Objects.equals(said, counted)) {
            findings.add(
                    "STATISTICS_WRONG",
                    "/statistics/" + name,
                    "%s is given as %d, the detail adds up to %d.".formatted(name, said, counted));
        }
    }
}
