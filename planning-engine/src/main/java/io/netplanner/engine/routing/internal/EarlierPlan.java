package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.traffic.Restoration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lights again what an earlier result lit. Requests with restoration or with a pair of routes that shares
 * something, and what no longer fits, are left to be lit anew.
 *
 * <p>Expects a result that keeps the rules: it is not checked again.
 */
final class EarlierPlan {
    private final RequestTable table;
    private final RoutingProblem problem;
    private final CandidateFactory factory;
    private final Map<String, Integer> linkNumber = new HashMap<>();

    EarlierPlan(RequestTable table) {
        this.table = table;
        problem = table.problem();
        factory = new CandidateFactory(problem);
        for (int link = 0; link < problem.network().linkCount(); link++) {
            linkNumber.put(problem.network().link(link).id(), link);
        }
    }

    Plan of(RoutingResult result) {
        Map<String, Lightpath> lit = new HashMap<>();
        result.lightpaths().forEach(lightpath -> lit.put(lightpath.requestId(), lightpath));
        Plan plan = new Plan(table);
        for (int request : table.servable()) {
            Lightpath lightpath = lit.get(table.request(request).id());
            if (lightpath != null && isKept(request)) {
                light(request, lightpath, plan);
            }
        }
        return plan;
    }

    private boolean isKept(int request) {
        return table.query(request).restoration() == Restoration.NONE
                && table.candidates(request).getFirst().shared().isEmpty();
    }

    private void light(int request, Lightpath lightpath, Plan plan) {
        Path working = path(lightpath.working());
        Path protection = lightpath.protection() == null ? null : path(lightpath.protection());
        boolean whole = working != null && (protection != null || lightpath.protection() == null);
        if (!whole || !isOpen(working, request) || protection != null && !isOpen(protection, request)) {
            return;
        }
        Candidate candidate = factory.candidate(table.query(request), working, protection);
        int[] channels = channels(lightpath, candidate);
        if (channels.length == candidate.strands().size() && fits(candidate, channels, plan)) {
            plan.place(request, new Placement(candidate, channels));
        }
    }

    private boolean isOpen(Path path, int request) {
        for (int arc : path.arcs()) {
            if (!problem.openFor(table.query(request)).isOpen(arc)) {
                return false;
            }
        }
        return true;
    }

    /** Null where a link is no longer there. */
    private @Nullable Path path(Route route) {
        int[] arcs = new int[route.links().size()];
        for (int hop = 0; hop < arcs.length; hop++) {
            Integer link = linkNumber.get(route.links().get(hop));
            if (link == null) {
                return null;
            }
            boolean forward = problem.network()
                    .nodeName(problem.network().tail(2 * link))
                    .equals(route.nodes().get(hop));
            arcs[hop] = forward ? 2 * link : 2 * link + 1;
        }
        return Path.of(problem.network(), arcs);
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
            Strand strand = candidate.strands().get(i);
            if (!plan.lit().isFree(strand.rows(), channels[i], strand.width())) {
                return false;
            }
        }
        return true;
    }
}
