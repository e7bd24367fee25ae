package io.netplanner.desktop.result;

import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.stream.Collectors;

/** Says where a route goes and on what. */
public final class RouteText {

    private RouteText() {}

    public static String nodes(Route route) {
        return String.join(" – ", route.nodes());
    }

    /** The channel of each segment in order, each said once where it stays the same. */
    public static String channels(Route route) {
        return route.segments().stream().map(RouteText::channel).distinct().collect(Collectors.joining(", "));
    }

    public static String channel(Segment segment) {
        FrequencySlot slot = segment.slot();
        return slot == null ? String.valueOf(segment.channel()) : "n=" + slot.n() + " m=" + slot.m();
    }
}
