package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.protection.PathPair;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import java.util.List;

/**
 * Routes every commodity at least weight: gives the value of equation (1) of the package and the loads that go with it.
 * Not thread-safe.
 *
 * <p>One search a source for unprotected commodities, one pair search for each protected one. Shared risks are relaxed
 * to node-disjointness, which keeps the bound valid.
 */
final class LeastWeightRouting {
    private final Network network;
    private final SpectrumRows rows;
    private final List<Commodity> commodities;
    private final boolean[] failedRow;
    private final ShortestPaths shortest;
    private final DisjointPairs pairs;
    private final double[] lit;
    private final int[] group;
    private final int groups;
    private final double[] costOneWay;
    private final double[] costBothWays;

    /**
     * @param commodities merged and sorted by {@link Commodities}
     * @param failedLinks what is lit on them counts nothing
     * @param mostGroups with more commodities than this, those of one source form one group
     */
    LeastWeightRouting(
            Network network,
            SpectrumRows rows,
            List<Commodity> commodities,
            List<Integer> failedLinks,
            int mostGroups) {
        this.network = network;
        this.rows = rows;
        this.commodities = commodities;
        shortest = new ShortestPaths(network);
        pairs = new DisjointPairs(network);
        lit = new double[commodities.size()];
        group = new int[commodities.size()];
        groups = numberGroups(commodities.size() > mostGroups);
        failedRow = new boolean[rows.linkRows()];
        for (int link : failedLinks) {
            failedRow[rows.rowOf(2 * link)] = true;
            failedRow[rows.rowOf(2 * link + 1)] = true;
        }
        costOneWay = new double[network.arcCount()];
        costBothWays = new double[network.arcCount()];
    }

    private int numberGroups(boolean bundled) {
        int count = 0;
        Commodity before = null;
        for (int i = 0; i < group.length; i++) {
            Commodity commodity = commodities.get(i);
            boolean joins = bundled && before != null && isAlike(commodity, before);
            group[i] = joins ? count - 1 : count++;
            before = commodity;
        }
        return count;
    }

    /** Commodities of one group are routed together: each, or all of one source that are alike otherwise. */
    int groups() {
        return groups;
    }

    int groupOf(int commodity) {
        return group[commodity];
    }

    List<Commodity> commodities() {
        return commodities;
    }

    /** The value under these weights; what each commodity lights goes to the sink. */
    double route(double[] weights, LoadSink sink) {
        priceArcs(weights);
        double value = 0;
        Commodity treeOf = null;
        double[] distance = {};
        for (int i = 0; i < lit.length; i++) {
            Commodity commodity = commodities.get(i);
            if (commodity.protection().isProtected()) {
                lit[i] = routePair(i, sink);
                value += commodity.units() * lit[i];
                continue;
            }
            if (treeOf == null || !sharesTree(commodity, treeOf)) {
                treeOf = commodity;
                distance = shortest.costsFrom(commodity.source(), cost(commodity), commodity.open());
            }
            lit[i] = distance[commodity.target()];
            value += commodity.units() * lit[i];
            addLoad(shortest.pathTo(commodity.source(), commodity.target()), i, sink);
        }
        return value;
    }

    /** As {@link #route(double[], LoadSink)}, with the total a row; {@code load} is overwritten. */
    double route(double[] weights, double[] load) {
        Arrays.fill(load, 0);
        return route(weights, (commodity, row, units) -> load[row] += units);
    }

    /** Of the last routing, for each commodity the weight that one request of it lights at least. */
    double[] weightsLit() {
        double[] weights = lit.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= commodities.get(i).width();
        }
        return weights;
    }

    private void priceArcs(double[] weights) {
        for (int arc = 0; arc < network.arcCount(); arc++) {
            costOneWay[arc] = weight(rows.rowOf(arc), weights);
            costBothWays[arc] = 0;
            for (int row : rows.rowsOfArc(arc, true).toArray()) {
                costBothWays[arc] += weight(row, weights);
            }
        }
    }

    private double weight(int row, double[] weights) {
        return failedRow[row] ? 0 : weights[row];
    }

    private static boolean sharesTree(Commodity commodity, Commodity other) {
        return other.source() == commodity.source()
                && other.bidirectional() == commodity.bidirectional()
                && other.open().equals(commodity.open());
    }

    private static boolean isAlike(Commodity commodity, Commodity other) {
        return commodity.protection() == other.protection() && sharesTree(commodity, other);
    }

    private double routePair(int index, LoadSink sink) {
        Commodity commodity = commodities.get(index);
        Protection relaxed = commodity.protection() == Protection.LINK_DISJOINT
                ? Protection.LINK_DISJOINT
                : Protection.NODE_DISJOINT;
        OpenArcs open = commodity.open();
        double[] cost = cost(commodity);
        PathPair pair = pairs.find(commodity.source(), commodity.target(), relaxed, cost, open)
                .orElseThrow(() -> new IllegalStateException("a commodity that has candidates has a pair"));
        addLoad(pair.working(), index, sink);
        addLoad(pair.protection(), index, sink);
        return ArcCosts.sum(pair.working(), cost) + ArcCosts.sum(pair.protection(), cost);
    }

    private double[] cost(Commodity commodity) {
        return commodity.bidirectional() ? costBothWays : costOneWay;
    }

    private void addLoad(Path path, int index, LoadSink sink) {
        Commodity commodity = commodities.get(index);
        boolean bothWays = rows.isPerDirection() && commodity.bidirectional();
        for (int arc : path.arcs()) {
            addLoad(rows.rowOf(arc), index, commodity.units(), sink);
            if (bothWays) {
                addLoad(rows.rowOf(arc ^ 1), index, commodity.units(), sink);
            }
        }
    }

    private void addLoad(int row, int index, int units, LoadSink sink) {
        if (!failedRow[row]) {
            sink.add(index, row, units);
        }
    }
}
