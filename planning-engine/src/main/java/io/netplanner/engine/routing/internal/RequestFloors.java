package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What each request takes at least, were it alone in the network; summed over all that can be served. */
final class RequestFloors {
    private static final double ROUNDING = 1e-6;

    private final RequestTable table;
    private final RoutingProblem problem;
    private final List<double[]> shares;

    RequestFloors(RequestTable table) {
        this.table = table;
        problem = table.problem();
        Double reachKm = problem.parameters().reachKm();
        shares = reachKm == null ? List.of() : SegmentShares.ofKm(problem.network(), reachKm);
    }

    int regenerators() {
        return (int) sum(this::regenerators);
    }

    int channelLinks() {
        double[] one = new double[problem.network().arcCount()];
        Arrays.fill(one, 1);
        return (int) sum(query -> links(query, one));
    }

    /** The fewest regenerators and the cheapest links, whether or not on the same route. */
    double price() {
        return sum(query -> query.regeneratorPrice() * regenerators(query)
                + links(query, problem.prices().ofArcs(query)));
    }

    private double sum(ToDoubleFunction<RouteQuery> floor) {
        Map<RouteQuery, Double> known = new HashMap<>();
        double sum = 0;
        for (int request : table.servable()) {
            sum += known.computeIfAbsent(table.query(request), floor::applyAsDouble);
        }
        return sum;
    }

    /**
     * A protected request needs at least as many on each of its two routes as an unprotected one on its only, and both
     * together as many as the segments that a disjoint pair is made of, less one for each route.
     */
    private int regenerators(RouteQuery query) {
        int single = new TransparentSegments(problem.network(), query.reach())
                .findPath(query.source(), query.target(), problem.openFor(query))
                .flatMap(new RegeneratorPlacement(query.reach())::segmentEnds)
                .map(ends -> ends.length - 1)
                .orElse(0);
        return query.protection().isProtected() ? Math.max(2 * single, leastSegmentsOfPair(query) - 2) : single;
    }

    private int leastSegmentsOfPair(RouteQuery query) {
        OpenArcs open = problem.openFor(query);
        return shares.stream()
                .mapToInt(cost -> linksOfPair(query, cost, open)
                        .map(least -> (int) Math.ceil(least - ROUNDING))
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private double links(RouteQuery query, double[] cost) {
        OpenArcs open = problem.openFor(query);
        double single = new ShortestPaths(problem.network())
                .find(query.source(), query.target(), cost, open)
                .map(path -> ArcCosts.sum(path, cost))
                .orElse(0.0);
        return query.protection().isProtected() ? linksOfPair(query, cost, open).orElse(2 * single) : single;
    }

    private Optional<Double> linksOfPair(RouteQuery query, double[] cost, OpenArcs open) {
        Protection exact =
                query.protection() == Protection.SRLG_DISJOINT ? Protection.NODE_DISJOINT : query.protection();
        return new DisjointPairs(problem.network())
                .find(query.source(), query.target(), exact, cost, open)
                .map(pair -> ArcCosts.sum(pair.working(), cost) + ArcCosts.sum(pair.protection(), cost))
                .filter(least -> !problem.parameters().allowsSharing());
    }
}
