package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a leg with names instead of numbers, channels counted from 1. */
final class RouteWriter {
    private final Network network;
    private final SpectrumScale scale;

    RouteWriter(RoutingProblem problem) {
        network = problem.network();
        scale = problem.scale();
    }

    /**
     * @param channels one for each segment, counted from 0
     * @param width columns that each fills
     */
    Route write(Leg leg, int[] channels, int width) {
        List<String> nodes = Arrays.stream(leg.path().nodes(network))
                .mapToObj(network::nodeName)
                .toList();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < leg.segments(); i++) {
            segments.add(scale.segment(nodes.get(leg.start(i)), nodes.get(leg.segmentEnds()[i]), channels[i], width));
        }
        List<String> regenerators = segments.stream().skip(1).map(Segment::from).toList();
        return new Route(nodes, linkIds(leg), leg.path().lengthKm(), segments, regenerators);
    }

    private List<String> linkIds(Leg leg) {
        return Arrays.stream(leg.path().arcs())
                .mapToObj(arc -> network.link(Network.linkOf(arc)).id())
                .toList();
    }
}
