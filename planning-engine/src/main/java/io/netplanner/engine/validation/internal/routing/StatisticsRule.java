package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.RoutingStatistics;
import java.util.List;
import java.util.Objects;

/** Every total equals what its detail adds up to. */
public final class StatisticsRule implements RoutingRule {
    private static final double ROUNDING = 1e-9;

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
        compare("averageLinkUse", said.averageLinkUse(), averageLinkUse(routed), findings);
        if (!(said.seconds() >= 0)) {
            findings.add(
                    "STATISTICS_WRONG",
                    "/statistics/seconds",
                    "seconds is given as %s; no run takes less than 0.".formatted(Figures.of(said.seconds())));
        }
    }

    /** Both directions of a link are counted apart where some request goes one way. */
    private static double averageLinkUse(RoutedCase routed) {
        long cells = routed.lit().stream()
                .flatMap(lit -> lit.uses(routed).stream())
                .mapToLong(use -> use.band().size())
                .sum();
        double fibres = 2.0 * routed.links().size();
        double grid = fibres * routed.parameters().channels() * routed.cellsOfColumn();
        return grid == 0 ? 0 : cells / grid;
    }

    /** Counted from 1; on the flexible grid in slots from the lower edge of the band. */
    private static long highest(List<Band> bands, RoutedCase routed) {
        int end = bands.stream().mapToInt(Band::end).max().orElse(Integer.MIN_VALUE);
        if (bands.isEmpty()) {
            return 0;
        }
        return routed.isFlexible() ? (end - routed.lineRules().lowestSlotEdge()) / 2 : end - 1;
    }

    private static void compare(String name, double said, double counted, Findings findings) {
        if (!(Math.abs(said - counted) <= ROUNDING)) {
            findings.add(
                    "STATISTICS_WRONG",
                    "/statistics/" + name,
                    "%s is given as %s, the detail adds up to %s."
                            .formatted(name, Figures.of(said), Figures.of(counted)));
        }
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
