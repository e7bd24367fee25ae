package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.transmission.RouteRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a wavelength plan apart into its lit segments. Restoration routes are dark and left out. */
public final class RoutedLightpaths {

    private final LineRules rules;
    private final Map<String, LightpathRequest> requests;

    private RoutedLightpaths(RoutingRequest request) {
        this.rules = request.catalogue().lineRules();
        // of requests with the same id routing answers the first
        this.requests = request.requests().stream()
                .collect(Collectors.toMap(LightpathRequest::id, Function.identity(), (first, later) -> first));
    }

    public static List<RoutedLightpath> of(RoutingRequest request, RoutingResult result) {
        RoutedLightpaths routed = new RoutedLightpaths(request);
        return result.lightpaths().stream().map(routed::take).toList();
    }

    private RoutedLightpath take(Lightpath lightpath) {
        LightpathRequest asked = Objects.requireNonNull(requests.get(lightpath.requestId()), lightpath.requestId());
        List<RoutedSegment> segments = new ArrayList<>(segments(asked, RouteRole.WORKING, lightpath.working()));
        Route protection = lightpath.protection();
        if (protection != null) {
            segments.addAll(segments(asked, RouteRole.PROTECTION, protection));
        }
        return new RoutedLightpath(asked, segments);
    }

    private List<RoutedSegment> segments(LightpathRequest asked, RouteRole role, Route route) {
        List<RoutedSegment> segments = new ArrayList<>();
        int at = 0;
        for (Segment segment : route.segments()) {
            int end = at + 1;
            while (!route.nodes().get(end).equals(segment.to())) {
                end++;
            }
            segments.add(new RoutedSegment(
                    role, segment, frequencyHz(segment), widthGhz(segment), directions(asked, route, at, end)));
            at = end;
        }
        return segments;
    }

    private static List<List<LineDirection>> directions(LightpathRequest asked, Route route, int from, int to) {
        List<LineDirection> there = new ArrayList<>();
        List<LineDirection> back = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String link = route.links().get(i);
            there.add(
                    new LineDirection(link, route.nodes().get(i), route.nodes().get(i + 1)));
            back.addFirst(new LineDirection(
                    link, route.nodes().get(i + 1), route.nodes().get(i)));
        }
        return asked.direction() == Direction.BIDIRECTIONAL ? List.of(there, back) : List.of(there);
    }

    private double frequencyHz(Segment segment) {
        FrequencySlot slot = segment.slot();
        if (slot != null) {
            return slot.centreHz();
        }
        int channel = Objects.requireNonNull(segment.channel(), "a segment has a channel or a slot");
        return LightSetup.gridFrequencyHz(rules, channel);
    }

    private double widthGhz(Segment segment) {
        FrequencySlot slot = segment.slot();
        return slot == null ? rules.channelSpacingGhz() : slot.widthGhz();
    }
}
