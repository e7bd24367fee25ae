package io.netplanner.engine.protection.internal;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.PathPair;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether any pair of routes shares neither node, link nor risk group: walks every working route that still leaves room
 * for a second one, so that a "no" is a proof, unless the budget ends first.
 *
 * <p>The question is NP-complete, so that no method answers it fast on every network. Not thread-safe. At most
 * {@value #BUDGET} steps of two searches each.
 *
 * <p>Source of the hardness: Hu, "Diverse routing in optical mesh networks", 2003; the search is plain backtracking.
 */
final class RiskDisjointSearch {
    private static final int BUDGET = 20_000;

    private final Network network;
    private final ShortestPaths search;
    private final double[] hops;
    private final int[] walked;
    private double[] toTarget = {};
    private @Nullable PathPair found;
    private int target;
    private int budget;

    RiskDisjointSearch(Network network) {
        this.network = network;
        search = new ShortestPaths(network);
        hops = ArcCosts.hops(network);
        walked = new int[network.arcCount()];
    }

    /** The first pair met; empty where there is none or where the budget ended, see {@link #isExhaustive}. */
    Optional<PathPair> find(int from, int to, OpenArcs open) {
        target = to;
        budget = BUDGET;
        found = null;
        toTarget = search.costsTo(to, hops, open);
        extend(from, 0, open, open);
        return Optional.ofNullable(found);
    }

    /** Whether the last search that found nothing proves that there is nothing. */
    boolean isExhaustive() {
        return budget >= 0;
    }

    /**
     * @param mine what the working route may still walk
     * @param mates what its mate may still walk
     */
    private void extend(int node, int hop, OpenArcs mine, OpenArcs mates) {
        int source = hop == 0 ? node : network.tail(walked[0]);
        if (--budget < 0) {
            return;
        }
        Optional<Path> mate = search.find(source, target, hops, mates);
        if (mate.isEmpty()) {
            return;
        }
        if (node == target) {
            found = ordered(Path.of(network, Arrays.copyOf(walked, hop)), mate.get());
            return;
        }
        if (search.find(node, target, hops, mine).isEmpty()) {
            return;
        }
        for (int arc : nearestFirst(node)) {
            if (found == null && budget >= 0 && mine.isOpen(arc)) {
                walked[hop] = arc;
                extend(network.head(arc), hop + 1, without(node, mine), withoutRisksOf(arc, mates));
            }
        }
    }

    private int[] nearestFirst(int node) {
        return Arrays.stream(network.outgoing(node))
                .boxed()
                .sorted(Comparator.comparingDouble(arc -> toTarget[network.head(arc)]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static OpenArcs without(int node, OpenArcs part) {
        OpenArcs rest = part.copy();
        rest.closeNode(node);
        return rest;
    }

    private OpenArcs withoutRisksOf(int arc, OpenArcs part) {
        OpenArcs rest = part.copy();
        int link = Network.linkOf(arc);
        rest.closeLink(link);
        for (int group : network.riskGroups().groupsOf(link)) {
            rest.closeRiskGroup(group);
        }
        if (network.head(arc) != target) {
            rest.closeNode(network.head(arc));
        }
        return rest;
    }

    private static PathPair ordered(Path one, Path other) {
        return other.lengthKm() < one.lengthKm() ? new PathPair(other, one) : new PathPair(one, other);
    }
}
