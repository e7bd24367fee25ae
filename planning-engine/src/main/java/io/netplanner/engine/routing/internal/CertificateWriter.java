package io.netplanner.engine.routing.internal;

import io.netplanner.engine.bound.BoundWeights;
import io.netplanner.engine.bound.BoundWeights.WeighedCut;
import io.netplanner.engine.network.Network;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.CutWeight;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.NodeWeight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the weights of the spectrum rows in the names of links and nodes. */
final class CertificateWriter {
    /** Weights below this part of all are rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    private final RoutingProblem problem;

    CertificateWriter(RoutingProblem problem) {
        this.problem = problem;
    }

    BoundCertificate of(BoundWeights weights, List<Integer> failedLinks) {
        Network network = problem.network();
        List<LinkWeight> named = new ArrayList<>();
        double[] ofRows = weights.ofRows();
        for (int row = 0; row < ofRows.length; row++) {
            if (ofRows[row] > NEGLIGIBLE) {
                named.add(named(row, ofRows[row]));
            }
        }
        return BoundCertificate.ofWeights(
                        failedLinks.stream()
                                .map(link -> network.link(link).id())
                                .toList(),
                        named,
                        passed(weights.ofNodes()))
                .withCuts(weights.cuts().stream()
                        .filter(cut -> cut.weight() > NEGLIGIBLE)
                        .map(this::named)
                        .toList());
    }

    private List<NodeWeight> passed(double[] ofNodes) {
        return IntStream.range(0, ofNodes.length)
                .filter(node -> ofNodes[node] > NEGLIGIBLE)
                .mapToObj(node -> new NodeWeight(problem.network().nodeName(node), ofNodes[node]))
                .toList();
    }

    private CutWeight named(WeighedCut cut) {
        List<String> links = IntStream.of(cut.links())
                .mapToObj(link -> problem.network().link(link).id())
                .toList();
        return new CutWeight(links, cut.weight());
    }

    private LinkWeight named(int row, double weight) {
        Network network = problem.network();
        String link = network.link(problem.rows().linkOfRow(row)).id();
        boolean bothWays = !problem.rows().isPerDirection();
        return new LinkWeight(link, bothWays ? null : network.nodeName(network.tail(row)), weight);
    }
}
