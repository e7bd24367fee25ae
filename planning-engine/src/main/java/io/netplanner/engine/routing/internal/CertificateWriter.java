package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LinkWeight;
import java.util.ArrayList;
import java.util.List;

/** Tells the weights of the spectrum rows in the names of links and nodes. */
final class CertificateWriter {
    /** Weights below this part of all are rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    private final RoutingProblem problem;

    CertificateWriter(RoutingProblem problem) {
        this.problem = problem;
    }

    BoundCertificate of(double[] weights, List<Integer> failedLinks) {
        Network network = problem.network();
        List<LinkWeight> named = new ArrayList<>();
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > NEGLIGIBLE) {
                named.add(named(row, weights[row]));
            }
        }
        return BoundCertificate.ofWeights(
                failedLinks.stream().map(link -> network.link(link).id()).toList(), named);
    }

    private LinkWeight named(int row, double weight) {
        Network network = problem.network();
        String link = network.link(problem.rows().linkOfRow(row)).id();
        boolean bothWays = !problem.rows().isPerDirection();
        return new LinkWeight(link, bothWays ? null : network.nodeName(network.tail(row)), weight);
    }
}
