package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.BoundWeights;
import io.netplanner.engine.bound.BoundWeights.WeighedCut;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.SpectrumRows;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a route lights, in rows of which none is fuller than the channels are many: those of links, and one for each node
 * with an odd number of links, by equation (4) of the package. Immutable.
 */
final class ProofRows {
    private static final int NONE = -1;

    private final Network network;
    private final SpectrumRows rows;
    private final int[] rowOfNode;
    private final double[] share;
    private final int firstCut;
    private final int count;
    private final boolean countClaims;
    private final List<NodeCut> cuts;

    /**
     * @param failedLinks nodes that they touch are left out, for what is broken beside them lights one link alone
     * @param cuts each a row of its own: equation (6) of the package
     * @param transparent whether a route keeps its channel at every node that it passes
     */
    ProofRows(Network network, SpectrumRows rows, List<Integer> failedLinks, List<NodeCut> cuts, boolean transparent) {
        this.network = network;
        this.rows = rows;
        int nodes = network.nodeCount();
        rowOfNode = new int[nodes];
        share = new double[nodes];
        boolean alike = transparent && !rows.isPerDirection();
        countClaims = alike && failedLinks.isEmpty();
        int next = rows.linkRows();
        for (int node = 0; node < nodes; node++) {
            long links = linksAt(node, link -> network.isBidirectional(link));
            boolean odd = alike && links % 2 == 1 && links > 1;
            boolean counts = odd && linksAt(node, failedLinks::contains) == 0;
            rowOfNode[node] = counts ? next++ : NONE;
            share[node] = counts ? 2.0 / (links - 1) : 0;
        }
        this.cuts = List.copyOf(cuts);
        firstCut = next;
        count = next + cuts.size();
    }

    private long linksAt(int node, IntPredicate which) {
        return IntStream.of(network.outgoing(node))
                .map(Network::linkOf)
                .filter(which)
                .count();
    }

    int count() {
        return count;
    }

    /** Whether spare that a request cannot do without counts as lit: equation (5) of the package. */
    boolean countClaims() {
        return countClaims;
    }

    List<NodeCut> cuts() {
        return cuts;
    }

    int ofCut(int cut) {
        return firstCut + cut;
    }

    int ofArc(int arc) {
        return rows.rowOf(arc);
    }

    boolean bothWaysDiffer() {
        return rows.isPerDirection();
    }

    /** What leaving or entering a node weighs, half of passing through it. */
    double halfWeight(int node, double[] weights) {
        return hasRow(node) ? share[node] * weights[rowOfNode[node]] / 2 : 0;
    }

    boolean hasRow(int node) {
        return rowOfNode[node] != NONE;
    }

    int ofNode(int node) {
        return rowOfNode[node];
    }

    /** Of the row of a node, what a channel that passes through it fills. */
    double share(int node) {
        return share[node];
    }

    /** All alike, adding up to 1. */
    double[] equalWeights() {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return weights;
    }

    /** Weights of the links' rows alone. */
    double[] ofLinks(double[] linkWeights) {
        return Arrays.copyOf(linkWeights, count);
    }

    BoundWeights told(double[] weights) {
        double[] ofNodes = IntStream.range(0, rowOfNode.length)
                .mapToDouble(node -> 2 * halfWeight(node, weights))
                .toArray();
        List<WeighedCut> ofCuts = IntStream.range(0, cuts.size())
                .filter(cut -> weights[ofCut(cut)] > 0)
                .mapToObj(cut -> new WeighedCut(cuts.get(cut).links(), weights[ofCut(cut)]))
                .toList();
        return new BoundWeights(Arrays.copyOf(weights, rows.linkRows()), ofNodes, ofCuts);
    }
}
