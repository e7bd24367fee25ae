package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.transmission.RouteRole;
import java.util.List;

/**
 * A lit segment of a plan, as the physics sees it.
 *
 * @param widthGhz what the grid sets aside for it
 * @param directions one path, or two for a bidirectional lightpath
 */
public record RoutedSegment(
        RouteRole role, Segment segment, double frequencyHz, double widthGhz, List<List<LineDirection>> directions) {}
