package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.Bridges;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.protection.SharedElements;
import io.netplanner.model.traffic.Restoration;
import java.util.stream.IntStream;

/** Says in words why a query has no candidate at all, whatever the spectrum. */
final class NoRouteReason {
    /** Said where links that are beyond the reach would help. */
    private static final String WITHIN_REACH = " within reach";

    private final RoutingProblem problem;
    private final Network network;
    private final RouteQuery query;
    private final double[] lengthKm;
    private final DisjointPairs pairs;

    NoRouteReason(RoutingProblem problem, RouteQuery query) {
        this.problem = problem;
        this.query = query;
        network = problem.network();
        lengthKm = ArcCosts.lengthKm(network);
        pairs = new DisjointPairs(network);
    }

    /**
     * Why there is no candidate.
     *
     * @param proved whether no other plan could serve the query either
     */
    record Refusal(String words, boolean proved) {}

    Refusal find() {
        OpenArcs open = problem.openFor(query);
        if (!isConnected(open)) {
            return new Refusal(describeSeparation(), true);
        }
        if (query.protection().isProtected() && !problem.parameters().allowsSharing() && !hasPair(open)) {
            return new Refusal(describeMissingPair(open), pairs.isProvedAbsent(query.protection()));
        }
        return new Refusal(describeUnlit(open), true);
    }

    private String describeUnlit(OpenArcs open) {
        int[] bridges = new Bridges(network).find(query.source(), query.target(), open);
        if (query.restoration() != Restoration.NONE && bridges.length > 0) {
            return "no restoration%s from %s to %s: no route%s is left when link %s fails"
                    .formatted(
                            where(),
                            source(),
                            target(),
                            isBridgeBeyondReach(bridges[0]) ? "" : WITHIN_REACH,
                            network.link(bridges[0]).id());
        }
        if (query.protection().isProtected() && !hasPair(open)) {
            return "every pair of routes%s from %s to %s shares a link, on which one wavelength cannot be lit twice; allow more than one wavelength for a lightpath"
                    .formatted(where(), source(), target());
        }
        return "every route needs one channel twice at a Directionless node, whose add/drop bank drops it once; "
                + "make the node CDC or allow more than one wavelength for a lightpath";
    }

    private boolean isConnected(OpenArcs open) {
        return new ShortestPaths(network)
                .find(query.source(), query.target(), lengthKm, open)
                .isPresent();
    }

    private boolean hasPair(OpenArcs open) {
        return pairs.find(query.source(), query.target(), query.protection(), lengthKm, open)
                .isPresent();
    }

    private boolean isBridgeBeyondReach(int link) {
        return IntStream.of(new Bridges(network).find(query.source(), query.target(), problem.openBeyondReach(query)))
                .anyMatch(bridge -> bridge == link);
    }

    private boolean hasPairBeyondReach() {
        return new DisjointPairs(network)
                .find(query.source(), query.target(), query.protection(), lengthKm, problem.openBeyondReach(query))
                .isPresent();
    }

    private String describeSeparation() {
        if (isConnected(problem.openBeyondReach(query))) {
            return "out of reach even with regenerators: every route%s from %s to %s crosses a link %s"
                    .formatted(where(), source(), target(), query.reach().beyond());
        }
        return "no route%s from %s to %s".formatted(where(), source(), target());
    }

    private String describeMissingPair(OpenArcs open) {
        if (!pairs.isProvedAbsent(query.protection())) {
            return "no %s pair of routes%s from %s to %s was found within the budget of the search; whether there is one is not known"
                    .formatted(kind(), where(), source(), target());
        }
        SharedElements cut = pairs.explain(query.source(), query.target(), query.protection(), lengthKm, open);
        String pair = "no %s pair of routes%s%s from %s to %s"
                .formatted(kind(), hasPairBeyondReach() ? WITHIN_REACH : "", where(), source(), target());
        return cut.isEmpty()
                ? pair + ": every one shares some risk group, though no group by itself forbids it"
                : pair + ": all cross " + cut.describe(network);
    }

    private String kind() {
        return switch (query.protection()) {
            case NONE -> throw new IllegalStateException("an unprotected request asks for no pair");
            case LINK_DISJOINT -> "link-disjoint";
            case NODE_DISJOINT -> "node-disjoint";
            case SRLG_DISJOINT -> "risk-disjoint";
        };
    }

    private String where() {
        String inside = query.cluster() < 0
                ? ""
                : " inside cluster " + problem.clusters().get(query.cluster()).name();
        return inside + (query.bidirectional() ? "" : " in that direction");
    }

    private String source() {
        return network.nodeName(query.source());
    }

    private String target() {
        return network.nodeName(query.target());
    }
}
