package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cut bound: all that must leave a set of nodes leaves it over the links between the set and the rest. Seeks the set
 * with the most channels a link, by growing and mending one from each node.
 *
 * <p>A cut is a certificate with equal weight on its rows. On real networks the best cut is usually as good as the linear
 * program. O(nodes³) in all. Source: Fiduccia, Mattheyses, "A linear-time heuristic for improving network partitions",
 * 1982.
 */
final class CutSearch {
    private final Network network;
    private final SpectrumRows rows;
    private final double[][] demand;
    private final double[][] capacity;
    private final int lost;
    private boolean[] best = new boolean[0];
    private double bestRatio;

    /**
     * @param lost links of the cut that fail; only commodities that must be restored then are looked at
     */
    CutSearch(Network network, SpectrumRows rows, List<Commodity> commodities, int lost) {
        this.network = network;
        this.rows = rows;
        this.lost = lost;
        int nodes = network.nodeCount();
        demand = new double[nodes][nodes];
        capacity = new double[nodes][nodes];
        commodities.stream().filter(c -> c.failures() >= lost).forEach(this::addDemand);
        for (int arc = 0; arc < network.arcCount(); arc++) {
            if (isUsed(arc, commodities)) {
                capacity[network.tail(arc)][network.head(arc)]++;
            }
        }
    }

    private void addDemand(Commodity commodity) {
        double units = commodity.units() * commodity.routes();
        demand[commodity.source()][commodity.target()] += units;
        if (commodity.bidirectional()) {
            demand[commodity.target()][commodity.source()] += units;
        }
    }

    private static boolean isUsed(int arc, List<Commodity> commodities) {
        return commodities.stream()
                .anyMatch(commodity -> commodity.open().isOpen(arc)
                        || commodity.bidirectional() && commodity.open().isOpen(arc ^ 1));
    }

    /** Equal weights on the rows of the tightest cut found before the deadline. */
    double[] tightest(Deadline deadline) {
        for (int node = 0; node < network.nodeCount() && (node == 0 || !deadline.isOver()); node++) {
            NodeSet set = new NodeSet(demand, capacity, lost);
            set.flip(node);
            consider(set);
            while (improve(set)) {
                // another pass from where the last one got best
            }
        }
        return weights();
    }

    /** One pass in which every node changes sides at most once, best first; whether it led to a better set. */
    private boolean improve(NodeSet set) {
        double before = set.ratio();
        boolean[] bestOfPass = set.members();
        double bestRatioOfPass = before;
        boolean[] moved = new boolean[network.nodeCount()];
        for (int step = 1; step < moved.length; step++) {
            int node = set.bestFlip(moved);
            moved[node] = true;
            set.flip(node);
            consider(set);
            if (set.ratio() > bestRatioOfPass) {
                bestRatioOfPass = set.ratio();
                bestOfPass = set.members();
            }
        }
        set.become(bestOfPass);
        return bestRatioOfPass > before;
    }

    private void consider(NodeSet set) {
        if (set.ratio() > bestRatio) {
            bestRatio = set.ratio();
            best = set.members();
        }
    }

    /** Links that leave the set found, those that fail first; none where nothing must leave any set. */
    List<Integer> links() {
        return IntStream.range(0, bestRatio > 0 ? network.arcCount() : 0)
                .filter(arc -> best[network.tail(arc)] && !best[network.head(arc)])
                .filter(arc -> capacity[network.tail(arc)][network.head(arc)] > 0)
                .map(Network::linkOf)
                .boxed()
                .toList();
    }

    private double[] weights() {
        double[] weights = new double[rows.linkRows()];
        List<Integer> left = links().stream().skip(lost).toList();
        for (int link : left) {
            int arc = best[network.tail(2 * link)] ? 2 * link : 2 * link + 1;
            weights[rows.rowOf(arc)] = 1.0 / left.size();
        }
        return weights;
    }
}
