package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lights again what an earlier result lit, and sets aside again what it set aside for failures. What no longer fits is left
 * to be lit anew.
 *
 * <p>Expects a result that keeps the rules: it is not checked again.
 */
final class EarlierPlan {
    private final RequestTable table;
    private final RoutingProblem problem;
    private final CandidateFactory factory;
    private final EarlierPaths paths;
    private final EarlierRestoration restorations;

    EarlierPlan(RequestTable table) {
        this.table = table;
        problem = table.problem();
        factory = new CandidateFactory(problem);
        paths = new EarlierPaths(problem);
        restorations = new EarlierRestoration(problem, paths);
    }

    Plan of(RoutingResult result) {
        Map<String, Lightpath> lit = new HashMap<>();
        result.lightpaths().forEach(lightpath -> lit.put(lightpath.requestId(), lightpath));
        Plan plan = new Plan(table);
        for (int request : table.servable()) {
            Lightpath lightpath = lit.get(table.request(request).id());
            if (lightpath != null) {
                light(request, lightpath, plan);
            }
        }
        return plan;
    }

    private void light(int request, Lightpath lightpath, Plan plan) {
        RouteQuery query = table.query(request);
        Candidate candidate = candidate(query, lightpath);
        if (candidate == null || !CandidateSource.canBeLit(candidate)) {
            return;
        }
        int[] channels = channels(lightpath, candidate);
        if (channels.length == candidate.strands().size() && fits(candidate, channels, plan)) {
            restorations
                    .find(lightpath, query, candidate, channels)
                    .ifPresent(restored -> plan.place(request, new Placement(candidate, channels, restored)));
        }
    }

    /** Null where a route may no longer be walked. */
    private @Nullable Candidate candidate(RouteQuery query, Lightpath lightpath) {
        Path working = paths.path(lightpath.working(), query);
        if (working == null || lightpath.protection() == null) {
            return working == null ? null : factory.candidate(query, working, null);
        }
        Path protection = paths.path(lightpath.protection(), query);
        return protection == null ? null : factory.sharingCandidate(query, new PathPair(working, protection));
    }

    /** One for each strand; none where the regenerators stand elsewhere today. */
    private int[] channels(Lightpath lightpath, Candidate candidate) {
        Stream<Route> routes = Stream.of(lightpath.working());
        if (lightpath.protection() != null) {
            routes = Stream.concat(routes, Stream.of(lightpath.protection()));
        }
        List<Segment> segments =
                routes.flatMap(route -> route.segments().stream()).toList();
        List<String> ends = candidate.legs().stream().flatMap(this::ends).toList();
        if (!ends.equals(segments.stream().map(Segment::to).toList())) {
            return new int[0];
        }
        return segments.stream()
                .limit(candidate.strands().size())
                .mapToInt(problem.scale()::column)
                .toArray();
    }

    private Stream<String> ends(Leg leg) {
        Network network = problem.network();
        int[] nodes = leg.path().nodes(network);
        return Arrays.stream(leg.segmentEnds()).mapToObj(end -> network.nodeName(nodes[end]));
    }

    private static boolean fits(Candidate candidate, int[] channels, Plan plan) {
        for (int i = 0; i < channels.length; i++) {
            if (plan.firstFree(candidate.strands().get(i), channels[i]) != channels[i]) {
                return false;
            }
        }
        return true;
    }
}
