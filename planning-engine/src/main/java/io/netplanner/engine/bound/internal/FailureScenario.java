package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.ShortestPaths;
import java.util.List;

/** What is lit while links are down: see equation (2) of the package. */
final class FailureScenario {
    private final Network network;
    private final List<Integer> failedLinks;
    private final ShortestPaths shortest;
    private final double[] free;

    FailureScenario(Network network, List<Integer> failedLinks) {
        this.network = network;
        this.failedLinks = failedLinks;
        shortest = new ShortestPaths(network);
        free = new double[network.arcCount()];
    }

    /** The commodities as they are lit then, merged. */
    List<Commodity> commodities(List<Commodity> before) {
        return Commodities.merge(before.stream().map(this::afterFailure).toList());
    }

    /** Where nothing failed protection routes are still disjoint. */
    private Commodity afterFailure(Commodity commodity) {
        if (failedLinks.isEmpty() || commodity.failures() < failedLinks.size()) {
            return commodity;
        }
        OpenArcs left = commodity.open().copy();
        failedLinks.forEach(left::closeLink);
        boolean connected = shortest.find(commodity.source(), commodity.target(), free, left)
                .isPresent();
        return connected ? commodity.without(left) : commodity;
    }
}
