package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * A route of a lightpath, and where it stands in the result.
 *
 * @param pointer JSON pointer
 */
record LitRoute(LightpathRequest request, Route route, String pointer) {
    boolean isBidirectional() {
        return request.direction() == Direction.BIDIRECTIONAL;
    }

    /** What it lights: one use for each link and direction. Asked only of routes whose shape is right. */
    List<FibreUse> uses(RoutedCase routed) {
        List<FibreUse> uses = new ArrayList<>();
        int hop = 0;
        for (Segment segment : route.segments()) {
            Band band = Band.of(segment);
            do {
                addUses(routed, hop, band, uses);
                hop++;
            } while (!route.nodes().get(hop).equals(segment.to()));
        }
        return uses;
    }

    private void addUses(RoutedCase routed, int hop, Band band, List<FibreUse> uses) {
        Link link = routed.link(route.links().get(hop));
        boolean forward = link.source().equals(route.nodes().get(hop));
        uses.add(new FibreUse(link.id(), forward, band));
        if (isBidirectional()) {
            uses.add(new FibreUse(link.id(), !forward, band));
        }
    }
}
