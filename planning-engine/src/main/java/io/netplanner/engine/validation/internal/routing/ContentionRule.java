package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Segment;
import io.netplanner.model.topology.RoadmType;
import java.util.HashMap;
import java.util.Map;

/** The add/drop bank of a Directionless node adds each channel once and drops each channel once. */
public final class ContentionRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        Map<Drop, LitRoute> owner = new HashMap<>();
        for (LitRoute lit : routed.lit()) {
            for (Segment segment : lit.route().segments()) {
                check(segment.from(), true, segment, lit, owner, routed, findings);
                check(segment.to(), false, segment, lit, owner, routed, findings);
                if (lit.isBidirectional()) {
                    check(segment.from(), false, segment, lit, owner, routed, findings);
                    check(segment.to(), true, segment, lit, owner, routed, findings);
                }
            }
        }
    }

    private static void check(
            String node,
            boolean adds,
            Segment segment,
            LitRoute lit,
            Map<Drop, LitRoute> owner,
            RoutedCase routed,
            Findings findings) {
        if (routed.node(node).roadmType() != RoadmType.DIRECTIONLESS) {
            return;
        }
        Band.of(segment).cells().forEach(cell -> {
            LitRoute other = owner.putIfAbsent(new Drop(node, adds, cell), lit);
            if (other != null) {
                findings.add(
                        "ADD_DROP_CONTENTION",
                        lit.pointer(),
                        "Requests %s and %s both %s channel %d at Directionless node %s, whose bank takes it once."
                                .formatted(
                                        lit.request().id(), other.request().id(), adds ? "add" : "drop", cell, node));
            }
        });
    }

    private record Drop(String node, boolean adds, int cell) {}
}
