package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many links of a cut a commodity keeps dark on its channel: equation (6) of the package. Not thread-safe. */
final class DarkLinks {
    private static final int MOST = 2;

    private final Network network;
    private final Map<OpenArcs, CutPairs> known = new HashMap<>();

    DarkLinks(Network network) {
        this.network = network;
    }

    /** Two only where no pair of failures, which then needs no answer, cuts the ends apart. */
    int of(Commodity commodity) {
        return commodity.failures() < MOST || isCutByPair(commodity) ? Math.min(1, commodity.failures()) : MOST;
    }

    private boolean isCutByPair(Commodity commodity) {
        return known.computeIfAbsent(commodity.open(), open -> new CutPairs(network, open))
                        .between(commodity.source(), commodity.target())
                        .length
                > 0;
    }

    /** What each commodity takes up of every cut's row for each channel of its width. */
    double[][] shares(List<Commodity> commodities, List<NodeCut> cuts) {
        return commodities.stream().map(commodity -> shares(commodity, cuts)).toArray(double[][]::new);
    }

    private double[] shares(Commodity commodity, List<NodeCut> cuts) {
        int dark = cuts.isEmpty() ? 0 : of(commodity);
        return cuts.stream()
                .mapToDouble(cut -> cut.separates(commodity.source(), commodity.target())
                        ? commodity.routes() * cut.share(dark)
                        : 0)
                .toArray();
    }
}
