package io.netplanner.engine.bound;

import io.netplanner.engine.bound.internal.BalancedRouting;
import io.netplanner.engine.bound.internal.StrongestBound;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import java.util.List;

/**
 * Finds a lower bound on the channels on which the commodities can be routed.
 *
 * <p>Knows of continuity only what nodes with an odd number of links show, and nothing of reach or contention: leaving them out keeps the bound valid. Deterministic; does not
 * depend on the order of the commodities.
 */
public final class LoadBounds {
    private final Network network;
    private final SpectrumRows rows;
    private final boolean transparent;

    /** @param transparent whether a route keeps its channel at every node, and channels are what is to be bounded */
    public LoadBounds(Network network, SpectrumRows rows, boolean transparent) {
        this.transparent = transparent;
        this.network = network;
        this.rows = rows;
    }

    /**
     * @param enough the search ends when the bound, rounded up, reaches this
     * @param deadline past it the best bound so far is given
     */
    public LoadBound find(List<Commodity> commodities, int enough, Deadline deadline) {
        return commodities.isEmpty()
                ? new LoadBound(0, nothing(), List.of(), "nothing to route")
                : bound(commodities, deadline).find(enough);
    }

    /** No plan serves more of the commodities' requests on this number of channels. */
    public ServedLimit mostServed(List<Commodity> commodities, int channels, Deadline deadline) {
        return commodities.isEmpty()
                ? new ServedLimit(0, nothing(), List.of())
                : bound(commodities, deadline).mostServed(channels);
    }

    /** Weights of the links' rows, adding up to 1, that tell all of them apart by how scarce they are; no certificate. */
    public double[] scarcity(List<Commodity> commodities, Deadline deadline) {
        return new BalancedRouting(network, rows, commodities, deadline).weights();
    }

    private BoundWeights nothing() {
        return new BoundWeights(new double[rows.linkRows()], new double[network.nodeCount()], List.of());
    }

    private StrongestBound bound(List<Commodity> commodities, Deadline deadline) {
        return new StrongestBound(network, rows, transparent, commodities, deadline);
    }
}
