package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingStatistics;
import java.util.HashMap;
import java.util.Map;

/** The bound is not above what the result has, and speaks of this result. */
public final class BoundRule implements RoutingRule {
    private static final double ROUNDING = 1e-9;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        Bound bound = routed.result().bound();
        if (bound.lower() > bound.best() + ROUNDING * Math.max(1, bound.best())) {
            findings.add(
                    "BOUND_ABOVE_RESULT",
                    "/bound/lower",
                    "Nothing can have fewer %s than %s, yet the result has %s."
                            .formatted(bound.objective(), Figures.of(bound.lower()), Figures.of(bound.best())));
        }
        checkGap(bound, findings);
        double counted = switch (bound.objective()) {
            case "channels" -> routed.result().statistics().channelsUsed();
            case "channels up to the highest" -> routed.result().statistics().highestChannel();
            case "channel-links" -> routed.result().statistics().channelLinks();
            case "weighted channels and regenerators" -> weighted(routed);
            case "price" -> new PricedRoutes(routed).sum();
            case "unserved" -> routed.result().statistics().unserved();
            case "load" -> fullestLink(routed);
            case "regenerators" -> routed.result().statistics().regenerators();
            default -> {
                findings.add(
                        "BOUND_OBJECTIVE",
                        "/bound/objective",
                        "The bound counts \"%s\", which no objective is made of. Route again."
                                .formatted(bound.objective()));
                yield bound.best();
            }
        };
        if (Math.abs(counted - bound.best()) > ROUNDING * Math.max(1, counted)) {
            findings.add(
                    "BOUND_OF_ANOTHER_RESULT",
                    "/bound/best",
                    "The bound speaks of %s %s, the result has %s."
                            .formatted(Figures.of(bound.best()), bound.objective(), Figures.of(counted)));
        }
    }

    private static void checkGap(Bound bound, Findings findings) {
        if (!(bound.lower() >= 0)) {
            findings.add(
                    "BOUND_BELOW_NOTHING",
                    "/bound/lower",
                    "Nothing has fewer than 0 %s, yet the bound is %s."
                            .formatted(bound.objective(), Figures.of(bound.lower())));
        }
        double gap = bound.best() == 0 ? 0 : (bound.best() - bound.lower()) / bound.best();
        if (!(Math.abs(bound.gap() - gap) <= ROUNDING)) {
            findings.add(
                    "BOUND_GAP",
                    "/bound/gap",
                    "The gap is given as %s; from %s down to %s it is %s."
                            .formatted(
                                    Figures.of(bound.gap()),
                                    Figures.of(bound.best()),
                                    Figures.of(bound.lower()),
                                    Figures.of(gap)));
        }
    }

    /** In channels, or in slots of the flexible grid. */
    private static double fullestLink(RoutedCase routed) {
        Map<String, Integer> cells = new HashMap<>();
        routed.lit().stream()
                .flatMap(lit -> lit.uses(routed).stream())
                .forEach(use -> cells.merge(use.fibre(), use.band().size(), Integer::sum));
        int fullest = cells.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return fullest / routed.cellsOfColumn();
    }

    private static double weighted(RoutedCase routed) {
        RoutingStatistics statistics = routed.result().statistics();
        double alpha = routed.parameters().weightOfChannels();
        return alpha * statistics.channelsUsed() + (1 - alpha) * statistics.regenerators();
    }
}
