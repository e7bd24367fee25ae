package io.netplanner.engine.validation;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.Draw;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A valid result made by hand, to be broken in one place at a time.
 *
 * <pre>
 *   A ─10─ B ─10─ C      duct: A-B, D-C
 *   A ─10─ D ─10─ C      r1: A-C, 1+1 node-disjoint     r2: A-B with restoration     r3: C-D
 * </pre>
 */
final class RoutingSample {
    static final Lightpath R1 = lightpath("r1", route("A-B-C", 1), route("A-D-C", 1), List.of());
    static final Lightpath R2 =
            lightpath("r2", route("A-B", 2), null, List.of(new RestorationRoute(List.of("A-B"), route("A-D-C-B", 2))));
    static final Lightpath R3 = lightpath("r3", route("C-D", 3), null, List.of());

    private RoutingSample() {}

    static Draw drawn() {
        return drawn(Protection.NODE_DISJOINT, Restoration.JOINT_SAME);
    }

    static Draw drawn(Protection protection, Restoration restoration) {
        return Draw.network("A-B 10 @duct, B-C 10, A-D 10, D-C 10 @duct")
                .channels(8)
                .reachKm(30)
                .ask("A", "C", protection)
                .ask("A", "B", Protection.NONE, restoration)
                .ask("C", "D");
    }

    static List<String> codes(Draw drawn, Lightpath... lightpaths) {
        RoutingRequest request = drawn.request();
        return codes(request, onLinksOf(request, result(lightpaths)));
    }

    static List<String> codes(RoutingRequest request, RoutingResult result) {
        return new RoutingValidator()
                .validate(request, result).stream().map(Issue::code).distinct().toList();
    }

    /** With totals that fit. */
    static RoutingResult result(Lightpath... lightpaths) {
        List<Route> routes = new ArrayList<>();
        for (Lightpath lightpath : lightpaths) {
            routes.add(lightpath.working());
            if (lightpath.protection() != null) {
                routes.add(lightpath.protection());
            }
        }
        List<Integer> channels = routes.stream()
                .flatMap(route -> route.segments().stream())
                .map(Segment::channel)
                .distinct()
                .sorted()
                .toList();
        return new RoutingResult(
                List.of(lightpaths),
                List.of(),
                new RoutingStatistics(
                        lightpaths.length,
                        0,
                        channels.size(),
                        channels.getLast(),
                        routes.stream().mapToLong(route -> route.links().size()).sum(),
                        routes.stream()
                                .mapToInt(route -> route.regenerators().size())
                                .sum(),
                        averageLinkUse(routes),
                        null,
                        0),
                Bound.of("channels", 1, channels.size(), "by hand"));
    }

    /** On the four links and eight channels of the sample. */
    private static double averageLinkUse(List<Route> routes) {
        return routes.stream().mapToInt(route -> route.links().size()).sum() / 32.0;
    }

    /** With the mean use of the links that another network has. */
    private static RoutingResult onLinksOf(RoutingRequest request, RoutingResult result) {
        int lit = 0;
        for (Lightpath lightpath : result.lightpaths()) {
            Route second = lightpath.protection();
            lit += (lightpath.working().links().size()
                            + (second == null ? 0 : second.links().size()))
                    * directions(request, lightpath.requestId());
        }
        RoutingStatistics s = result.statistics();
        double fibres = 2.0 * request.topology().links().size();
        return new RoutingResult(
                result.lightpaths(),
                result.unserved(),
                new RoutingStatistics(
                        s.served(),
                        s.unserved(),
                        s.channelsUsed(),
                        s.highestChannel(),
                        s.channelLinks(),
                        s.regenerators(),
                        lit / fibres / request.parameters().channels(),
                        s.worstMarginDb(),
                        s.seconds()),
                result.bound());
    }

    private static int directions(RoutingRequest request, String id) {
        return request.requests().stream()
                        .anyMatch(asked -> asked.id().equals(id) && asked.direction() == Direction.UNIDIRECTIONAL)
                ? 1
                : 2;
    }

    static RoutingResult withUnserved(RoutingResult result, UnservedRequest unserved) {
        return new RoutingResult(result.lightpaths(), List.of(unserved), result.statistics(), result.bound());
    }

    static Lightpath lightpath(
            String id, Route working, @Nullable Route protection, List<RestorationRoute> restorations) {
        return new Lightpath(
                id, working.nodes().getFirst(), working.nodes().getLast(), working, protection, restorations);
    }

    /** Along nodes of one letter each, on one channel, every link 10 km. */
    static Route route(String walk, int channel) {
        List<String> nodes = List.of(walk.split("-"));
        return new Route(
                nodes,
                links(nodes),
                10.0 * (nodes.size() - 1),
                List.of(Segment.ofChannel(nodes.getFirst(), nodes.getLast(), channel)),
                List.of());
    }

    private static List<String> links(List<String> nodes) {
        List<String> links = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            String pair = nodes.get(i - 1) + "-" + nodes.get(i);
            links.add(
                    switch (pair) {
                        case "B-A" -> "A-B";
                        case "C-B" -> "B-C";
                        case "D-A" -> "A-D";
                        case "C-D" -> "D-C";
                        default -> pair;
                    });
        }
        return links;
    }
}
