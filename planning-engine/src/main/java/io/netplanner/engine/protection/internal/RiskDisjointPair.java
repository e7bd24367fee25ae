package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.PathPair;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pair of paths that share neither node, link nor shared-risk group.
 *
 * <p>The cheapest such pair is NP-hard to find. The cheapest node-disjoint pair is taken where it happens to be
 * risk-disjoint; else each of the first {@value #WORKING_ROUTES} shortest paths is tried as the working one; else
 * {@link RiskDisjointSearch} settles whether there is any. Not thread-safe.
 */
public final class RiskDisjointPair {
    static final int WORKING_ROUTES = 100;

    private final Network network;
    private final MinimumPair nodeDisjoint;
    private final KShortestPaths shortest;
    private final ShortestPaths search;
    private final RiskDisjointSearch exact;
    private boolean proved;

    public RiskDisjointPair(Network network) {
        this.network = network;
        nodeDisjoint = new MinimumPair(network);
        shortest = new KShortestPaths(network);
        search = new ShortestPaths(network);
        exact = new RiskDisjointSearch(network);
    }

    public Optional<PathPair> find(int source, int target, double[] arcCost, OpenArcs open) {
        proved = true;
        Optional<PathPair> pair = nodeDisjoint.find(source, target, true, arcCost, open);
        if (pair.isEmpty() || shareNoRisk(pair.get())) {
            return pair;
        }
        List<Path> working = shortest.find(source, target, WORKING_ROUTES, arcCost, open);
        Optional<PathPair> cheap = working.stream()
                .flatMap(path -> findMate(path, arcCost, open).stream())
                .min((a, b) -> Double.compare(cost(a, arcCost), cost(b, arcCost)));
        return cheap.isPresent() ? cheap : settle(source, target, arcCost, open);
    }

    /** Whether there is no pair at all, where the last search found none. */
    public boolean isProvedAbsent() {
        return proved;
    }

    /** Risk groups of which every route crosses a link; one is enough to forbid a pair. */
    public int[] groupsThatSeparate(int source, int target, double[] arcCost, OpenArcs open) {
        return IntStream.range(0, network.riskGroups().count())
                .filter(group -> {
                    OpenArcs rest = open.copy();
                    rest.closeRiskGroup(group);
                    return search.find(source, target, arcCost, rest).isEmpty();
                })
                .toArray();
    }

    private Optional<PathPair> settle(int source, int target, double[] arcCost, OpenArcs open) {
        if (groupsThatSeparate(source, target, arcCost, open).length > 0) {
            return Optional.empty();
        }
        Optional<PathPair> pair = exact.find(source, target, open);
        proved = exact.isExhaustive();
        return pair;
    }

    private Optional<PathPair> findMate(Path working, double[] arcCost, OpenArcs open) {
        OpenArcs rest = open.copy();
        int[] nodes = working.nodes(network);
        for (int i = 1; i < nodes.length - 1; i++) {
            rest.closeNode(nodes[i]);
        }
        for (int arc : working.arcs()) {
            rest.closeLink(Network.linkOf(arc));
            for (int group : network.riskGroups().groupsOf(Network.linkOf(arc))) {
                rest.closeRiskGroup(group);
            }
        }
        return search.find(nodes[0], nodes[nodes.length - 1], arcCost, rest).map(path -> new PathPair(working, path));
    }

    private boolean shareNoRisk(PathPair pair) {
        for (int arc : pair.working().arcs()) {
            for (int group : network.riskGroups().groupsOf(Network.linkOf(arc))) {
                for (int link : network.riskGroups().linksOf(group)) {
                    if (pair.protection().crossesLink(link)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static double cost(PathPair pair, double[] arcCost) {
        double cost = 0;
        for (Path path : List.of(pair.working(), pair.protection())) {
            for (int arc : path.arcs()) {
                cost += arcCost[arc];
            }
        }
        return cost;
    }
}
