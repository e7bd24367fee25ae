package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts that force many channels because spare must cross them as well: equation (6) of the package. From each node a set is grown
 * and mended as in {@link CutSearch}; the tightest are kept.
 */
final class RestoredCuts {
    private static final int MOST_CUTS = 8;

    private final Network network;
    private final SpectrumRows rows;
    private final List<Commodity> commodities;
    /** What leaves each node for each other, by how many links its cut must do without. */
    private final double[][][] demand;

    private final double[][] capacity;

    RestoredCuts(Network network, SpectrumRows rows, List<Commodity> commodities) {
        this.network = network;
        this.rows = rows;
        this.commodities = Commodities.merge(commodities);
        int nodes = network.nodeCount();
        demand = new double[3][nodes][nodes];
        capacity = new double[nodes][nodes];
    }

    /** None where nobody asks for restoration, or some route goes one way only. */
    List<NodeCut> list(Deadline deadline) {
        if (rows.isPerDirection() || commodities.stream().noneMatch(commodity -> commodity.failures() > 0)) {
            return List.of();
        }
        DarkLinks dark = new DarkLinks(network);
        for (Commodity commodity : commodities) {
            double units = commodity.units() * commodity.routes();
            double[][] alike = demand[dark.of(commodity)];
            alike[commodity.source()][commodity.target()] += units;
            alike[commodity.target()][commodity.source()] += units;
        }
        for (int arc = 0; arc < network.arcCount(); arc++) {
            capacity[network.tail(arc)][network.head(arc)] += network.isBidirectional(Network.linkOf(arc)) ? 1 : 0;
        }
        return tightest(deadline);
    }

    private List<NodeCut> tightest(Deadline deadline) {
        List<ClassedSet> found = new ArrayList<>();
        for (int node = 0; node < network.nodeCount() && !deadline.isOver(); node++) {
            ClassedSet set = new ClassedSet(demand, capacity);
            set.flip(node);
            found.add(set.copy());
            while (set.improve()) {
                // another pass from where the last one got best
            }
            found.add(set);
        }
        found.sort(Comparator.comparingDouble(ClassedSet::ratio).reversed());
        List<NodeCut> cuts = new ArrayList<>();
        for (ClassedSet set : found) {
            NodeCut cut = cut(set.members());
            boolean known = cuts.stream().anyMatch(other -> Arrays.equals(other.links(), cut.links()));
            if (set.ratio() > 0 && !known && cuts.size() < MOST_CUTS) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private NodeCut cut(boolean[] members) {
        int[] links = IntStream.range(0, network.linkCount())
                .filter(network::isBidirectional)
                .filter(link -> members[network.tail(2 * link)] != members[network.head(2 * link)])
                .toArray();
        return new NodeCut(members, links);
    }
}
