package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.transmission.RouteRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a wavelength plan apart into its lit segments. Restoration routes are dark and left out. */
public final class RoutedSegments {

    /** Anchor and step of ITU-T G.694.1. */
    private static final double FLEX_ANCHOR_HZ = 193.1e12;

    private static final double FLEX_STEP_HZ = 6.25e9;

    private final RoutingRequest request;
    private final Map<String, LightpathRequest> requests;
    private final List<RoutedSegment> segments = new ArrayList<>();

    private RoutedSegments(RoutingRequest request) {
        this.request = request;
        this.requests =
                request.requests().stream().collect(Collectors.toMap(LightpathRequest::id, Function.identity()));
    }

    public static List<RoutedSegment> of(RoutingRequest request, RoutingResult result) {
        RoutedSegments routed = new RoutedSegments(request);
        for (Lightpath lightpath : result.lightpaths()) {
            routed.add(lightpath, RouteRole.WORKING, lightpath.working());
            Route protection = lightpath.protection();
            if (protection != null) {
                routed.add(lightpath, RouteRole.PROTECTION, protection);
            }
        }
        return routed.segments;
    }

    private void add(Lightpath lightpath, RouteRole role, Route route) {
        LightpathRequest asked = Objects.requireNonNull(requests.get(lightpath.requestId()), lightpath.requestId());
        OperationalMode mode = mode(asked);
        int at = 0;
        for (Segment segment : route.segments()) {
            int end = at + 1;
            while (!route.nodes().get(end).equals(segment.to())) {
                end++;
            }
            segments.add(new RoutedSegment(
                    asked.id(), role, segment, frequencyHz(segment), mode, directions(asked, route, at, end)));
            at = end;
        }
    }

    /** The mode that carries the rate and asks least of the light. */
    private OperationalMode mode(LightpathRequest asked) {
        return request.catalogue().operationalModes().stream()
                .filter(mode -> mode.rateGbps() >= asked.rateGbps())
                .min(Comparator.comparingDouble(OperationalMode::requiredGsnrDb01nm)
                        .thenComparing(OperationalMode::name))
                .orElseThrow(() -> new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Request %s: no operational mode of the catalogue carries %s Gb/s. Add one.",
                        asked.id(),
                        asked.rateGbps())));
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
            return FLEX_ANCHOR_HZ + slot.n() * FLEX_STEP_HZ;
        }
        LineRules rules = request.catalogue().lineRules();
        int channel = Objects.requireNonNull(segment.channel(), "a segment has a channel or a slot");
        return GridChannels.frequencyHz(rules, channel);
    }
}
