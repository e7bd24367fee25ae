package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.UnservedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a plan into the document that programs and people read: names instead of numbers, channels from 1. */
final class ResultWriter {
    private final Plan plan;
    private final RequestTable table;
    private final Network network;

    ResultWriter(Plan plan) {
        this.plan = plan;
        table = plan.table();
        network = table.problem().network();
    }

    RoutingResult write(Bound bound, double seconds) {
        List<Lightpath> lightpaths = new ArrayList<>();
        List<UnservedRequest> unserved = new ArrayList<>();
        NoChannelReason noChannel = new NoChannelReason(plan);
        for (int request = 0; request < table.size(); request++) {
            Placement placement = plan.placement(request);
            if (placement != null) {
                lightpaths.add(lightpath(table.request(request), placement));
            } else {
                String refusal = table.refusal(request);
                String reason = refusal == null ? noChannel.describe(request) : refusal;
                unserved.add(new UnservedRequest(table.request(request).id(), reason));
            }
        }
        return new RoutingResult(
                lightpaths, unserved, new PlanStatistics(plan).of(lightpaths, unserved.size(), seconds), bound);
    }

    private Lightpath lightpath(LightpathRequest request, Placement placement) {
        Candidate candidate = placement.candidate();
        @Nullable Leg second = candidate.protection();
        return new Lightpath(
                request.id(),
                request.source(),
                request.destination(),
                route(candidate.working(), placement, 0),
                second == null
                        ? null
                        : route(second, placement, candidate.working().segments()),
                List.of());
    }

    private Route route(Leg leg, Placement placement, int firstSegment) {
        List<String> nodes = Arrays.stream(leg.path().nodes(network))
                .mapToObj(network::nodeName)
                .toList();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < leg.segments(); i++) {
            int channel = placement.channelOfSegment(firstSegment + i) + 1;
            segments.add(Segment.ofChannel(nodes.get(leg.start(i)), nodes.get(leg.segmentEnds()[i]), channel));
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
