package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.Bridges;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.protection.MostDisjointPairs;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.model.traffic.Restoration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws up the candidates of a query: the k shortest routes (or disjoint pairs) by kilometres, by hops and by price, and the one
 * with the fewest regenerators; where no disjoint pair exists and the planner allows it, the most disjoint one. Not thread-safe: one for each thread.
 */
final class CandidateSource {
    private final RoutingProblem problem;
    private final KShortestPaths shortest;
    private final DisjointPairs pairs;
    private final MostDisjointPairs sharingPairs;
    private final Bridges bridges;
    private final CandidateFactory factory;
    private final double[] byLength;
    private final double[] byHops;

    CandidateSource(RoutingProblem problem) {
        this.problem = problem;
        shortest = new KShortestPaths(problem.network());
        pairs = new DisjointPairs(problem.network());
        sharingPairs = new MostDisjointPairs(problem.network());
        bridges = new Bridges(problem.network());
        factory = new CandidateFactory(problem);
        byLength = ArcCosts.lengthKm(problem.network());
        byHops = ArcCosts.hops(problem.network());
    }

    /** No candidate means that the request cannot be served whatever the spectrum. */
    List<Candidate> candidates(RouteQuery query) {
        OpenArcs open = problem.openFor(query);
        if (query.restoration() != Restoration.NONE && bridges.find(query.source(), query.target(), open).length > 0) {
            return List.of();
        }
        return query.protection().isProtected() ? paired(query, open) : single(query, open);
    }

    /** The cheapest route, or disjoint pair, at prices of the arcs, for a query that has candidates. */
    Optional<Candidate> cheapest(RouteQuery query, double[] arcPrice) {
        OpenArcs open = problem.openFor(query);
        Optional<Candidate> candidate = query.protection().isProtected()
                ? pairs.find(query.source(), query.target(), query.protection(), arcPrice, open)
                        .map(pair -> factory.candidate(query, pair.working(), pair.protection()))
                : shortest.find(query.source(), query.target(), 1, arcPrice, open).stream()
                        .findFirst()
                        .map(path -> factory.candidate(query, path, null));
        return candidate.filter(CandidateSource::canBeLit);
    }

    /** What routes are short by; cheap ones are looked for where links have a price. */
    private List<double[]> costs(RouteQuery query) {
        RoutePrices prices = problem.prices();
        return prices.tellLinksApart() ? List.of(byLength, byHops, prices.ofArcs(query)) : List.of(byLength, byHops);
    }

    private List<Candidate> single(RouteQuery query, OpenArcs open) {
        int count = problem.routesPerRequest();
        Set<Path> paths = new LinkedHashSet<>();
        for (double[] cost : costs(query)) {
            paths.addAll(shortest.find(query.source(), query.target(), count, cost, open));
        }
        if (query.reach().isLimited()) {
            new TransparentSegments(problem.network(), query.reach())
                    .findPath(query.source(), query.target(), open)
                    .ifPresent(paths::add);
        }
        return paths.stream()
                .map(path -> factory.candidate(query, path, null))
                .filter(CandidateSource::canBeLit)
                .toList();
    }

    private List<Candidate> paired(RouteQuery query, OpenArcs open) {
        int count = problem.routesPerRequest();
        Set<PathPair> found = new LinkedHashSet<>();
        for (double[] cost : costs(query)) {
            found.addAll(pairs.findSeveral(query.source(), query.target(), query.protection(), count, cost, open));
            if (found.isEmpty()) {
                break;
            }
        }
        if (found.isEmpty() && problem.parameters().allowsSharing()) {
            return sharing(query, open);
        }
        return found.stream()
                .map(pair -> factory.candidate(query, pair.working(), pair.protection()))
                .filter(CandidateSource::canBeLit)
                .toList();
    }

    private List<Candidate> sharing(RouteQuery query, OpenArcs open) {
        return sharingPairs.find(query.source(), query.target(), query.protection(), byLength, open).stream()
                .map(pair -> factory.sharingCandidate(query, pair))
                .filter(CandidateSource::canBeLit)
                .toList();
    }

    /** A row twice in a strand is an add/drop bank that would have to drop one channel twice, or a shared link. */
    static boolean canBeLit(Candidate candidate) {
        return candidate.strands().stream()
                .allMatch(strand -> Arrays.stream(strand.rows()).distinct().count() == strand.rows().length);
    }
}
