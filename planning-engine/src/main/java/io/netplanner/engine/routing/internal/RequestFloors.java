package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.model.traffic.Protection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What each request takes at least, were it alone in the network; summed over all that can be served. */
final class RequestFloors {
    private final RequestTable table;
    private final RoutingProblem problem;

    RequestFloors(RequestTable table) {
        this.table = table;
        problem = table.problem();
    }

    int regenerators() {
        return sum(this::regenerators);
    }

    int channelLinks() {
        return sum(this::channelLinks);
    }

    private int sum(ToIntFunction<RouteQuery> floor) {
        Map<RouteQuery, Integer> known = new HashMap<>();
        int sum = 0;
        for (int request : table.servable()) {
            sum += known.computeIfAbsent(table.query(request), floor::applyAsInt);
        }
        return sum;
    }

    /** A protected request needs at least as many on each of its two routes as an unprotected one on its only. */
    private int regenerators(RouteQuery query) {
        int single = new TransparentSegments(problem.network(), query.reach())
                .findPath(query.source(), query.target(), problem.openFor(query))
                .flatMap(new RegeneratorPlacement(query.reach())::segmentEnds)
                .map(ends -> ends.length - 1)
                .orElse(0);
        return query.protection().isProtected() ? 2 * single : single;
    }

    private int channelLinks(RouteQuery query) {
        OpenArcs open = problem.openFor(query);
        double[] hops = ArcCosts.hops(problem.network());
        int single = new ShortestPaths(problem.network())
                .find(query.source(), query.target(), hops, open)
                .map(Path::hops)
                .orElse(0);
        return query.protection().isProtected() ? linksOfPair(query, hops, open).orElse(2 * single) : single;
    }

    private Optional<Integer> linksOfPair(RouteQuery query, double[] hops, OpenArcs open) {
        Protection exact =
                query.protection() == Protection.SRLG_DISJOINT ? Protection.NODE_DISJOINT : query.protection();
        return new DisjointPairs(problem.network())
                .find(query.source(), query.target(), exact, hops, open)
                .map(pair -> pair.working().hops() + pair.protection().hops())
                .filter(links -> !problem.parameters().allowsSharing());
    }
}
