package io.netplanner.engine.transmission.internal;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.transmission.RouteRole;
import java.util.List;

/** A lightpath of a plan with its lit segments, working before protection. */
public record RoutedLightpath(LightpathRequest request, List<RoutedSegment> segments) {

    public RoutedLightpath {
        segments = List.copyOf(segments);
    }

    /** The narrowest of its segments. */
    double widthGhz() {
        return segments.stream().mapToDouble(RoutedSegment::widthGhz).min().orElseThrow();
    }

    boolean isProtected() {
        return segments.stream().anyMatch(segment -> segment.role() == RouteRole.PROTECTION);
    }
}
