package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each commodity the links that it has to itself on its channel, lit or not: equation (5) of the package. */
final class Claims {
    private static final int[] NONE = {};

    private Claims() {}

    static int[][] of(List<Commodity> commodities, Network network, ProofRows rows) {
        Map<OpenArcs, CutPairs> known = new HashMap<>();
        return commodities.stream()
                .map(commodity -> rows.countClaims() && commodity.isExclusive()
                        ? known.computeIfAbsent(commodity.open(), open -> new CutPairs(network, open))
                                .between(commodity.source(), commodity.target())
                        : NONE)
                .toArray(int[][]::new);
    }
}
