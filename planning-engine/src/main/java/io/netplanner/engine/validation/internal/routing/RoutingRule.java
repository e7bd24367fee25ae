package io.netplanner.engine.validation.internal.routing;

/** One rule that a routing result keeps or breaks. Stateless. */
@FunctionalInterface
public interface RoutingRule {
    void check(RoutedCase routed, Findings findings);
}
