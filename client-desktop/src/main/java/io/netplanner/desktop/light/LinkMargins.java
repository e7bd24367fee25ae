package io.netplanner.desktop.light;

import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The least margin of the light that crosses each link of a result. Immutable. */
public final class LinkMargins {

    private final Map<String, Double> leastDb = new HashMap<>();

    private LinkMargins() {}

    /** Empty where the result has no light. */
    public static LinkMargins of(ShownResult result) {
        Stream<SegmentQuality> segments = result.findTransmission().stream()
                .flatMap(light -> light.lightpaths().stream())
                .flatMap(quality -> quality.segments().stream());
        return of(segments, result::findLightpath);
    }

    /** @param lightpaths by their ids */
    static LinkMargins of(Stream<SegmentQuality> segments, Function<String, Optional<Lightpath>> lightpaths) {
        LinkMargins margins = new LinkMargins();
        segments.forEach(segment ->
                lightpaths.apply(segment.requestId()).ifPresent(lightpath -> margins.add(segment, lightpath)));
        return margins;
    }

    /** Absent for a link that no light crosses. */
    public Optional<Double> findDb(String linkId) {
        return Optional.ofNullable(leastDb.get(linkId));
    }

    private void add(SegmentQuality segment, Lightpath lightpath) {
        Route route = segment.role() == RouteRole.PROTECTION ? lightpath.protection() : lightpath.working();
        if (route != null) {
            links(route, segment).forEach(link -> leastDb.merge(link, segment.marginDb(), Math::min));
        }
    }

    private static List<String> links(Route route, SegmentQuality segment) {
        int start = route.nodes().indexOf(segment.from());
        int end = route.nodes().indexOf(segment.to());
        return start < 0 || end < start ? List.of() : route.links().subList(start, end);
    }
}
