package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.transmission.RouteRole;
import java.util.List;

/**
 * A lit segment of a plan, as the physics sees it.
 *
 * @param directions one path, or two for a bidirectional lightpath
 */
public record RoutedSegment(
        String requestId,
        RouteRole role,
        Segment segment,
        double frequencyHz,
        OperationalMode mode,
        List<List<LineDirection>> directions) {}
