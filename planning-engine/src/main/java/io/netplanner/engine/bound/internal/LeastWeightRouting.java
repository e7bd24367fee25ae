package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
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
import org.jspecify.annotations.Nullable;

/**
 * Routes every commodity at least weight: gives the value of equation (1) of the package and the load of each row that
 * goes with it. Not thread-safe.
 *
 * <p>One search a source for unprotected commodities, one pair search for each protected one. Shared risks are relaxed
 * to node-disjointness, which keeps the bound valid.
 */
final class LeastWeightRouting {
    private final Network network;
    private final SpectrumRows rows;
    private final List<Commodity> commodities;
    private final ShortestPaths shortest;
    private final DisjointPairs pairs;
    private final double[] lit;
    private final double[] costOneWay;
    private final double[] costBothWays;

    /**
     * @param commodities merged and sorted by {@link Commodities}
     */
    LeastWeightRouting(Network network, SpectrumRows rows, List<Commodity> commodities) {
        this.network = network;
        this.rows = rows;
        this.commodities = commodities;
        shortest = new ShortestPaths(network);
        pairs = new DisjointPairs(network);
        lit = new double[commodities.size()];
        costOneWay = new double[network.arcCount()];
        costBothWays = new double[network.arcCount()];
    }

    /** The value under these weights; {@code load} is overwritten. */
    double route(double[] weights, double[] load) {
        priceArcs(weights);
        Arrays.fill(load, 0);
        double value = 0;
        Commodity treeOf = null;
        double[] distance = {};
        for (int i = 0; i < lit.length; i++) {
            Commodity commodity = commodities.get(i);
            if (commodity.protection().isProtected()) {
                lit[i] = routePair(commodity, load);
                value += commodity.units() * lit[i];
                continue;
            }
            if (!sharesTree(commodity, treeOf)) {
                treeOf = commodity;
                distance = shortest.costsFrom(commodity.source(), cost(commodity), commodity.open());
            }
            lit[i] = distance[commodity.target()];
            value += commodity.units() * lit[i];
            addLoad(shortest.pathTo(commodity.source(), commodity.target()), commodity, load);
        }
        return value;
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
            costOneWay[arc] = weights[rows.rowOf(arc)];
            costBothWays[arc] = 0;
            for (int row : rows.rowsOfArc(arc, true).toArray()) {
                costBothWays[arc] += weights[row];
            }
        }
    }

    private static boolean sharesTree(Commodity commodity, @Nullable Commodity treeOf) {
        return treeOf != null
                && treeOf.source() == commodity.source()
                && treeOf.bidirectional() == commodity.bidirectional()
                && treeOf.open().equals(commodity.open());
    }

    private double routePair(Commodity commodity, double[] load) {
        Protection relaxed = commodity.protection() == Protection.LINK_DISJOINT
                ? Protection.LINK_DISJOINT
                : Protection.NODE_DISJOINT;
        OpenArcs open = commodity.open();
        double[] cost = cost(commodity);
        PathPair pair = pairs.find(commodity.source(), commodity.target(), relaxed, cost, open)
                .orElseThrow(() -> new IllegalStateException("a commodity that has candidates has a pair"));
        addLoad(pair.working(), commodity, load);
        addLoad(pair.protection(), commodity, load);
        return sum(pair.working(), cost) + sum(pair.protection(), cost);
    }

    private double[] cost(Commodity commodity) {
        return commodity.bidirectional() ? costBothWays : costOneWay;
    }

    private void addLoad(Path path, Commodity commodity, double[] load) {
        for (int arc : path.arcs()) {
            rows.rowsOfArc(arc, commodity.bidirectional()).forEach(row -> load[row] += commodity.units());
        }
    }

    private static double sum(Path path, double[] cost) {
        double sum = 0;
        for (int arc : path.arcs()) {
            sum += cost[arc];
        }
        return sum;
    }
}
