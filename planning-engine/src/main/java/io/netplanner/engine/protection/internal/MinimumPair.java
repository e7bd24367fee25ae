package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.engine.protection.SharedElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest pair of link-disjoint or node-disjoint paths, or the cut that forbids one. Exact. Not thread-safe.
 *
 * <p>O(arcs log nodes): two searches.
 */
public final class MinimumPair {
    private final Network network;
    private final SplitNodeSearch search;
    private final PairFlow flow;

    public MinimumPair(Network network) {
        this.network = network;
        search = new SplitNodeSearch(network);
        flow = new PairFlow(network);
    }

    /** The pair of least total cost; the shorter path (km) is the working one. */
    public Optional<PathPair> find(int source, int target, boolean nodeDisjoint, double[] arcCost, OpenArcs open) {
        begin(nodeDisjoint);
        for (int round = 0; round < 2; round++) {
            if (!search.run(source, target, arcCost, open, flow)) {
                return Optional.empty();
            }
            search.augment(source, target, flow);
        }
        Path one = flow.takePath(source, target);
        Path other = flow.takePath(source, target);
        return Optional.of(other.lengthKm() < one.lengthKm() ? new PathPair(other, one) : new PathPair(one, other));
    }

    /** The nodes and links that leave room for one path only; none when there is a pair, or no path at all. */
    public SharedElements findCut(int source, int target, boolean nodeDisjoint, double[] arcCost, OpenArcs open) {
        begin(nodeDisjoint);
        if (!search.run(source, target, arcCost, open, flow)) {
            return SharedElements.NONE;
        }
        search.augment(source, target, flow);
        if (search.run(source, target, arcCost, open, flow)) {
            return SharedElements.NONE;
        }
        return cut();
    }

    private void begin(boolean nodeDisjoint) {
        flow.clear(nodeDisjoint ? 1 : 2);
        search.reset();
    }

    private SharedElements cut() {
        List<Integer> nodes = new ArrayList<>();
        List<Integer> links = new ArrayList<>();
        for (int node = 0; node < network.nodeCount(); node++) {
            if (search.wasReached(2 * node) && !search.wasReached(2 * node + 1)) {
                nodes.add(node);
            }
        }
        for (int arc = 0; arc < network.arcCount(); arc++) {
            if (flow.uses(arc)
                    && search.wasReached(2 * network.tail(arc) + 1)
                    && !search.wasReached(2 * network.head(arc))) {
                links.add(Network.linkOf(arc));
            }
        }
        return new SharedElements(nodes, links, List.of());
    }
}
