package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.spectrum.Strand;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a route loads, in rows of which none can carry more than there are channels: those of the spectrum, and one for each
 * node with three links, through which a channel passes only once. Immutable, thread-safe.
 */
final class LoadRows {
    private static final int NONE = -1;
    private static final int LINKS = 3;

    private final RoutingProblem problem;
    private final int[] rowOfNode;
    private final int count;

    LoadRows(RoutingProblem problem) {
        this.problem = problem;
        Network network = problem.network();
        rowOfNode = new int[network.nodeCount()];
        int next = problem.rows().count();
        for (int node = 0; node < rowOfNode.length; node++) {
            boolean counts = !problem.rows().isPerDirection() && network.outgoing(node).length == LINKS;
            rowOfNode[node] = counts ? next++ : NONE;
        }
        count = next;
    }

    int count() {
        return count;
    }

    int[] loadedBy(Candidate candidate) {
        IntStream lit = candidate.strands().stream().map(Strand::rows).flatMapToInt(Arrays::stream);
        boolean keepsChannel = candidate.strands().size() == 1;
        IntStream passed = candidate.legs().stream().flatMapToInt(leg -> passed(leg, keepsChannel));
        return IntStream.concat(lit, passed).toArray();
    }

    /** Rows of the nodes where the light goes on, or at any rate its channel. */
    private IntStream passed(Leg leg, boolean keepsChannel) {
        int[] arcs = leg.path().arcs();
        return IntStream.range(1, arcs.length)
                .filter(hop -> keepsChannel || Arrays.stream(leg.segmentEnds()).noneMatch(end -> end == hop))
                .map(hop -> rowOfNode[problem.network().tail(arcs[hop])])
                .filter(row -> row != NONE);
    }

    /** What it costs to cross each arc at prices of the rows, half of what lies at its ends included. */
    double[] priceOfArcs(double[] price, boolean bothWays) {
        Network network = problem.network();
        double[] cost = new double[network.arcCount()];
        Arrays.setAll(cost, arc -> {
            double links = Arrays.stream(problem.rows().rowsOfArc(arc, bothWays))
                    .mapToDouble(row -> price[row])
                    .sum();
            return links + (priceOfNode(network.tail(arc), price) + priceOfNode(network.head(arc), price)) / 2;
        });
        return cost;
    }

    private double priceOfNode(int node, double[] price) {
        return rowOfNode[node] == NONE ? 0 : price[rowOfNode[node]];
    }
}
