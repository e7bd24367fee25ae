package io.netplanner.engine.protection;

import io.netplanner.engine.network.KShortestPaths;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.internal.SharingFlow;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pair of routes that shares least where no disjoint one exists.
 *
 * <p>Exact for links and nodes; for risk groups the best of several, since the question is NP-hard. Not thread-safe.
 */
public final class MostDisjointPairs {
    private static final int WORKING_ROUTES = 20;
    /** Above all lengths together, so that sharing less always comes first. */
    private static final double PENALTY = 1e7;

    private final Network network;
    private final KShortestPaths shortest;
    private final ShortestPaths search;

    public MostDisjointPairs(Network network) {
        this.network = network;
        shortest = new KShortestPaths(network);
        search = new ShortestPaths(network);
    }

    /** Empty only where no route at all joins the two. */
    public Optional<PathPair> find(int source, int target, Protection protection, double[] arcCost, OpenArcs open) {
        boolean nodesToo = protection != Protection.LINK_DISJOINT;
        Optional<PathPair> pair = new SharingFlow(network, nodesToo, arcCost, open).find(source, target);
        if (pair.isEmpty() || protection != Protection.SRLG_DISJOINT) {
            return pair;
        }
        List<PathPair> pairs = new ArrayList<>(List.of(pair.get()));
        for (Path working : shortest.find(source, target, WORKING_ROUTES, arcCost, open)) {
            search.find(source, target, penalised(working, arcCost), open)
                    .ifPresent(mate -> pairs.add(new PathPair(working, mate)));
        }
        return pairs.stream()
                .min(Comparator.comparingInt((PathPair p) ->
                                SharedElements.of(network, p, protection).size())
                        .thenComparingDouble(
                                p -> p.working().lengthKm() + p.protection().lengthKm()));
    }

    /** Each arc by what a mate that crosses it would share with the working route. */
    private double[] penalised(Path working, double[] arcCost) {
        double[] cost = arcCost.clone();
        int[] nodes = working.nodes(network);
        for (int i = 0; i < working.hops(); i++) {
            int link = Network.linkOf(working.arcs()[i]);
            penalise(link, cost);
            for (int group : network.riskGroups().groupsOf(link)) {
                for (int member : network.riskGroups().linksOf(group)) {
                    penalise(member, cost);
                }
            }
            for (int arc : i == 0 ? new int[0] : network.incoming(nodes[i])) {
                cost[arc] += PENALTY;
            }
        }
        return cost;
    }

    private static void penalise(int link, double[] cost) {
        cost[2 * link] += PENALTY;
        cost[2 * link + 1] += PENALTY;
    }
}
