package io.netplanner.engine.protection;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.protection.internal.MinimumPair;
import io.netplanner.engine.protection.internal.RiskDisjointPair;
import io.netplanner.model.traffic.Protection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds working and protection paths that share no link, no node but the ends, or no shared risk, as asked.
 *
 * <p>Exact: if a pair exists it is found, never by hoping that two of the shortest paths happen to be disjoint. For
 * shared risks the question is NP-complete; there the search has a budget, and {@link #isProvedAbsent} tells whether a
 * "no" is certain. Not thread-safe: one for each thread.
 */
public final class DisjointPairs {
    /** A used arc costs this much more in the next round, so that alternatives spread over the network. */
    private static final double DETOUR_FACTOR = 1.5;

    private final Network network;
    private final MinimumPair minimum;
    private final RiskDisjointPair riskDisjoint;

    public DisjointPairs(Network network) {
        this.network = network;
        minimum = new MinimumPair(network);
        riskDisjoint = new RiskDisjointPair(network);
    }

    /**
     * The pair of least total cost (for shared risks: a cheap one).
     *
     * @param protection any but {@link Protection#NONE}
     */
    public Optional<PathPair> find(int source, int target, Protection protection, double[] arcCost, OpenArcs open) {
        return switch (protection) {
            case NONE -> throw new IllegalArgumentException("an unprotected request has no pair");
            case LINK_DISJOINT -> minimum.find(source, target, false, arcCost, open);
            case NODE_DISJOINT -> minimum.find(source, target, true, arcCost, open);
            case SRLG_DISJOINT -> riskDisjoint.find(source, target, arcCost, open);
        };
    }

    /** Whether the last {@link #find} of such a protection that found none proves that there is none. */
    public boolean isProvedAbsent(Protection protection) {
        return protection != Protection.SRLG_DISJOINT || riskDisjoint.isProvedAbsent();
    }

    /** Up to {@code count} different pairs, the cheapest first, each next one drawn away from those before. */
    public List<PathPair> findSeveral(
            int source, int target, Protection protection, int count, double[] arcCost, OpenArcs open) {
        Set<PathPair> pairs = new LinkedHashSet<>();
        double[] cost = arcCost.clone();
        for (int round = 0; round < 2 * count && pairs.size() < count; round++) {
            Optional<PathPair> pair = find(source, target, protection, cost, open);
            if (pair.isEmpty()) {
                break;
            }
            pairs.add(pair.get());
            for (int arc : pair.get().working().arcs()) {
                cost[arc] *= DETOUR_FACTOR;
            }
            for (int arc : pair.get().protection().arcs()) {
                cost[arc] *= DETOUR_FACTOR;
            }
        }
        return List.copyOf(pairs);
    }

    /** What forbids a pair. Asked only after {@link #find} found none. */
    public SharedElements explain(int source, int target, Protection protection, double[] arcCost, OpenArcs open) {
        boolean nodeDisjoint = protection != Protection.LINK_DISJOINT;
        SharedElements cut = minimum.findCut(source, target, nodeDisjoint, arcCost, open);
        return cut.isEmpty() && protection == Protection.SRLG_DISJOINT
                ? SharedElements.ofRiskGroups(riskDisjoint.groupsThatSeparate(source, target, arcCost, open))
                : cut;
    }
}
