package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Bound;

/** The bound is not above what the result has, and speaks of this result. */
public final class BoundRule implements RoutingRule {
    private static final double ROUNDING = 1e-9;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        Bound bound = routed.result().bound();
        if (bound.lower() > bound.best() + ROUNDING) {
            findings.add(
                    "BOUND_ABOVE_RESULT",
                    "/bound/lower",
                    "Nothing can have fewer %s than %s, yet the result has %s."
                            .formatted(bound.objective(), bound.lower(), bound.best()));
        }
        double counted = switch (bound.objective()) {
            case "channels" -> routed.result().statistics().channelsUsed();
            case "unserved" -> routed.result().statistics().unserved();
            case "regenerators" -> routed.result().statistics().regenerators();
            default -> bound.best();
        };
        if (counted != bound.best()) {
            findings.add(
                    "BOUND_OF_ANOTHER_RESULT",
                    "/bound/best",
                    "The bound speaks of %s %s, the result has %s."
                            .formatted(bound.best(), bound.objective(), counted));
        }
    }
}
