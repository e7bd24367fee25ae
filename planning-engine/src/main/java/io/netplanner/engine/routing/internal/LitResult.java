package io.netplanner.engine.routing.internal;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes into a routing result what its light was found to be. */
final class LitResult {

    private final Map<String, LightpathQuality> qualities;
    private final @Nullable Double worstMarginDb;

    LitResult(TransmissionResult light) {
        qualities =
                light.lightpaths().stream().collect(Collectors.toMap(LightpathQuality::requestId, Function.identity()));
        worstMarginDb = light.statistics().worstMarginDb();
    }

    RoutingResult of(RoutingResult routed) {
        return new RoutingResult(
                routed.lightpaths().stream().map(this::lit).toList(),
                routed.unserved(),
                withMargin(routed.statistics()),
                routed.bound());
    }

    private RoutingStatistics withMargin(RoutingStatistics figures) {
        return new RoutingStatistics(
                figures.served(),
                figures.unserved(),
                figures.channelsUsed(),
                figures.highestChannel(),
                figures.channelLinks(),
                figures.regenerators(),
                figures.averageLinkUse(),
                worstMarginDb,
                figures.seconds());
    }

    private Lightpath lit(Lightpath dark) {
        LightpathQuality quality = qualities.get(dark.requestId());
        Route protection = dark.protection();
        return new Lightpath(
                dark.requestId(),
                dark.source(),
                dark.destination(),
                lit(dark.working(), quality, RouteRole.WORKING),
                protection == null ? null : lit(protection, quality, RouteRole.PROTECTION),
                dark.restorations(),
                dark.shared());
    }

    private static Route lit(Route dark, LightpathQuality quality, RouteRole role) {
        Iterator<SegmentQuality> judged = quality.segments().stream()
                .filter(segment -> segment.role() == role)
                .iterator();
        List<Segment> segments = dark.segments().stream()
                .map(segment -> {
                    SegmentQuality found = judged.next();
                    return segment.withLight(found.gsnrDb01nm(), found.marginDb());
                })
                .toList();
        return new Route(dark.nodes(), dark.links(), dark.lengthKm(), segments, dark.regenerators());
    }
}
