package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.protection.PathPair;
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
    private final ProofRows rows;
    private final List<Commodity> commodities;
    private final boolean[] failedRow;
    private final ShortestPaths shortest;
    private final DisjointPairs pairs;
    private final double[] lit;
    private final double[] sent;
    private final int[] group;
    private final int groups;
    private final int[][] claims;
    private final double[][] cutShares;
    private final double[] costClaimed;
    private final double[] costOneWay;
    private final double[] costBothWays;

    /**
     * @param commodities merged and sorted by {@link Commodities}
     * @param failedLinks what is lit on them counts nothing
     * @param mostGroups with more commodities than this, those of one source form one group
     */
    LeastWeightRouting(
            Network network, ProofRows rows, List<Commodity> commodities, List<Integer> failedLinks, int mostGroups) {
        this.network = network;
        this.rows = rows;
        this.commodities = commodities;
        shortest = new ShortestPaths(network);
        pairs = new DisjointPairs(network);
        lit = new double[commodities.size()];
        sent = new double[network.nodeCount()];
        claims = Claims.of(commodities, network, rows);
        cutShares = new DarkLinks(network).shares(commodities, rows.cuts());
        costClaimed = new double[network.arcCount()];
        group = new int[commodities.size()];
        groups = numberGroups(commodities.size() > mostGroups);
        failedRow = new boolean[rows.count()];
        for (int link : failedLinks) {
            failedRow[rows.ofArc(2 * link)] = true;
            failedRow[rows.ofArc(2 * link + 1)] = true;
        }
        costOneWay = new double[network.arcCount()];
        costBothWays = new double[network.arcCount()];
    }

    private int numberGroups(boolean bundled) {
        int count = 0;
        for (int i = 0; i < group.length; i++) {
            boolean joins = bundled && i > 0 && isAlike(i, i - 1);
            group[i] = joins ? count - 1 : count++;
        }
        return count;
    }

    /** Commodities of one group are routed together: each, or all of one source that are alike otherwise. */
    int groups() {
        return groups;
    }

    List<Commodity> commodities() {
        return commodities;
    }

    /** Whether some commodity takes searches of its own. */
    boolean findsPairs() {
        return commodities.stream().anyMatch(commodity -> commodity.protection().isProtected());
    }

    /** The value under these weights; what each group lights goes to the sink. */
    double route(double[] weights, LoadSink sink) {
        return route(weights, sink, false);
    }

    /** As {@link #route(double[], LoadSink)}, with the total a row; {@code load} is overwritten. */
    double route(double[] weights, double[] load) {
        Arrays.fill(load, 0);
        return route(weights, (group, row, units) -> load[row] += units, true);
    }

    /**
     * @param merged whether the sink does not care which group lights what
     */
    private double route(double[] weights, LoadSink sink, boolean merged) {
        priceArcs(weights);
        double value = 0;
        int next;
        for (int i = 0; i < lit.length; i = next) {
            next = i + 1;
            if (commodities.get(i).protection().isProtected()) {
                lit[i] = routePair(i, weights, sink) - 2 * atEnds(commodities.get(i), weights);
            } else {
                while (next < lit.length && isAlike(next, i)) {
                    next++;
                }
                routeTree(i, next, weights, sink, merged);
            }
            for (int j = i; j < next; j++) {
                lit[j] += claim(j, weights, sink);
                value += commodities.get(j).units() * lit[j];
            }
        }
        return value;
    }

    /** Lights what a commodity has to itself; what that weighs. */
    private double claim(int index, double[] weights, LoadSink sink) {
        Commodity commodity = commodities.get(index);
        double weight = 0;
        for (int link : claims[index]) {
            int row = rows.ofArc(2 * link);
            weight += weights[row];
            addToRow(row, index, commodity.units() * commodity.routes(), sink);
        }
        return commodity.routes() * weight + crossCuts(index, weights, sink);
    }

    private double crossCuts(int index, double[] weights, LoadSink sink) {
        double weight = 0;
        double[] shares = cutShares[index];
        for (int cut = 0; cut < shares.length; cut++) {
            if (shares[cut] > 0) {
                weight += shares[cut] * weights[rows.ofCut(cut)];
                addToRow(rows.ofCut(cut), index, commodities.get(index).units() * shares[cut], sink);
            }
        }
        return weight;
    }

    /** Unprotected commodities of one source: what goes the same way is added up before it is told. */
    private void routeTree(int first, int end, double[] weights, LoadSink sink, boolean merged) {
        Commodity tree = commodities.get(first);
        double[] distance = shortest.costsFrom(tree.source(), cost(first, weights), tree.open());
        for (int i = first; i < end; i++) {
            Commodity commodity = commodities.get(i);
            lit[i] = distance[commodity.target()] - atEnds(commodity, weights);
            sent[commodity.target()] += commodity.units();
            boolean isLast = i + 1 == end || !merged && group[i + 1] != group[i];
            if (isLast) {
                int index = i;
                shortest.sendAlongTree(sent, (arc, units) -> addLoad(arc, index, units, sink));
            }
        }
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
            double passing = rows.halfWeight(network.tail(arc), weights) + rows.halfWeight(network.head(arc), weights);
            costOneWay[arc] = weight(rows.ofArc(arc), weights) + passing;
            costBothWays[arc] = costOneWay[arc] + (rows.bothWaysDiffer() ? weight(rows.ofArc(arc ^ 1), weights) : 0);
        }
    }

    /** What arcs cost for the nodes where a route begins and ends, which it does not pass. */
    private double atEnds(Commodity commodity, double[] weights) {
        return rows.halfWeight(commodity.source(), weights) + rows.halfWeight(commodity.target(), weights);
    }

    private double weight(int row, double[] weights) {
        return failedRow[row] ? 0 : weights[row];
    }

    private boolean isAlike(int index, int before) {
        Commodity commodity = commodities.get(index);
        Commodity other = commodities.get(before);
        return claims[index].length + claims[before].length == 0
                && commodity.protection() == other.protection()
                && other.source() == commodity.source()
                && other.bidirectional() == commodity.bidirectional()
                && other.open().equals(commodity.open());
    }

    private double routePair(int index, double[] weights, LoadSink sink) {
        Commodity commodity = commodities.get(index);
        Protection relaxed = commodity.protection() == Protection.LINK_DISJOINT
                ? Protection.LINK_DISJOINT
                : Protection.NODE_DISJOINT;
        OpenArcs open = commodity.open();
        double[] cost = cost(index, weights);
        PathPair pair = pairs.find(commodity.source(), commodity.target(), relaxed, cost, open)
                .orElseThrow(() -> new IllegalStateException("a commodity that has candidates has a pair"));
        addLoad(pair.working(), index, sink);
        addLoad(pair.protection(), index, sink);
        return ArcCosts.sum(pair.working(), cost) + ArcCosts.sum(pair.protection(), cost);
    }

    /** What a commodity has to itself it pays for in any case. */
    private double[] cost(int index, double[] weights) {
        double[] cost = commodities.get(index).bidirectional() ? costBothWays : costOneWay;
        if (claims[index].length == 0) {
            return cost;
        }
        System.arraycopy(cost, 0, costClaimed, 0, cost.length);
        for (int link : claims[index]) {
            double passing = Math.max(0, cost[2 * link] - weights[rows.ofArc(2 * link)]);
            costClaimed[2 * link] = passing;
            costClaimed[2 * link + 1] = passing;
        }
        return costClaimed;
    }

    private void addLoad(Path path, int index, LoadSink sink) {
        for (int arc : path.arcs()) {
            addLoad(arc, index, commodities.get(index).units(), sink);
        }
    }

    private void addLoad(int arc, int index, double units, LoadSink sink) {
        Commodity commodity = commodities.get(index);
        if (!isClaimed(Network.linkOf(arc), index)) {
            addToRow(rows.ofArc(arc), index, units, sink);
        }
        if (rows.bothWaysDiffer() && commodity.bidirectional()) {
            addToRow(rows.ofArc(arc ^ 1), index, units, sink);
        }
        int passed = network.tail(arc);
        if (passed != commodity.source() && rows.hasRow(passed)) {
            addToRow(rows.ofNode(passed), index, units * rows.share(passed), sink);
        }
    }

    private boolean isClaimed(int link, int index) {
        for (int claimed : claims[index]) {
            if (claimed == link) {
                return true;
            }
        }
        return false;
    }

    private void addToRow(int row, int index, double units, LoadSink sink) {
        if (!failedRow[row]) {
            sink.add(group[index], row, units);
        }
    }
}
