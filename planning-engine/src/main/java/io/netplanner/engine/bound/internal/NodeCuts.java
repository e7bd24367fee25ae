package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import java.util.List;

/**
 * The degree bound: everything that ends at a node must leave it over its links. As a certificate: equal weight on
 * the rows of the node that is tightest.
 */
final class NodeCuts {
    private final Network network;
    private final SpectrumRows rows;

    NodeCuts(Network network, SpectrumRows rows) {
        this.network = network;
        this.rows = rows;
    }

    /** Weights on the tightest node's rows; equal weights on all rows when no commodity is given. */
    double[] tightest(List<Commodity> commodities) {
        double[] ending = new double[network.nodeCount()];
        for (Commodity commodity : commodities) {
            int legs = commodity.protection().isProtected() ? 2 : 1;
            ending[commodity.source()] += legs * commodity.units();
            ending[commodity.target()] += legs * commodity.units();
        }
        int tightest = 0;
        double most = -1;
        for (int node = 0; node < ending.length; node++) {
            double share = ending[node] / Math.max(1, network.outgoing(node).length);
            if (share > most) {
                most = share;
                tightest = node;
            }
        }
        return weightsAround(tightest, commodities);
    }

    /** In directed networks what leaves and what enters light different rows: the fuller side is taken. */
    private double[] weightsAround(int node, List<Commodity> commodities) {
        double leaving = 0;
        double entering = 0;
        for (Commodity commodity : commodities) {
            leaving += commodity.source() == node ? commodity.units() : 0;
            entering += commodity.target() == node ? commodity.units() : 0;
        }
        int[] arcs = leaving >= entering ? network.outgoing(node) : network.incoming(node);
        double[] weights = new double[rows.linkRows()];
        for (int arc : arcs) {
            weights[rows.rowOf(arc)] = 1.0 / arcs.length;
        }
        return weights;
    }
}
