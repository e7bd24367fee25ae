package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.traffic.Protection;
import java.util.List;

/**
 * The certificate of a bound proves it: with shortest paths and cheapest disjoint pairs alone, whatever program found the
 * weights.
 */
public final class CertificateRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        Bound bound = routed.result().bound();
        BoundCertificate certificate = bound.certificate();
        if (certificate == null) {
            return;
        }
        double proved = certificate.node() != null
                ? endsAt(certificate.node(), routed)
                : proved(bound.objective(), new ProofWeights(routed, certificate), routed);
        if (!(proved > bound.lower() - 1)) {
            findings.add(
                    "BOUND_NOT_PROVED",
                    "/bound/certificate",
                    "The certificate proves that nothing has fewer %s than %s, not %s. Route again to have it made anew."
                            .formatted(bound.objective(), Figures.of(proved), Figures.of(bound.lower())));
        }
    }

    private static double proved(String objective, ProofWeights weights, RoutedCase routed) {
        return switch (objective) {
            case "unserved" -> leftOut(weights, routed);
            case "channels", "channels up to the highest", "load" -> leastLoad(weights, routed);
            default -> 0;
        };
    }

    /** The mean of the loads is not above the fullest. */
    private static double leastLoad(ProofWeights weights, RoutedCase routed) {
        double lit = served(routed).stream()
                .mapToDouble(request -> routed.width(request) * weights.of(request))
                .sum();
        return weights.sum() > 0 ? lit / weights.sum() : 0;
    }

    /** A request left out saves at most its weight, and the channels carry no more than they weigh. */
    private static double leftOut(ProofWeights weights, RoutedCase routed) {
        double least = routed.requests().stream()
                .mapToDouble(request -> Math.min(1, routed.width(request) * weights.of(request)))
                .sum();
        return least - routed.parameters().channels() * weights.sum();
    }

    private static List<LightpathRequest> served(RoutedCase routed) {
        return routed.result().lightpaths().stream()
                .map(lightpath -> routed.findRequest(lightpath.requestId()).orElseThrow())
                .toList();
    }

    /** A Directionless node adds and drops each channel once. */
    private static double endsAt(String node, RoutedCase routed) {
        if (!routed.hasNode(node) || routed.node(node).roadmType() != RoadmType.DIRECTIONLESS) {
            return 0;
        }
        long adds = 0;
        long drops = 0;
        for (LightpathRequest request : served(routed)) {
            boolean both = request.direction() == Direction.BIDIRECTIONAL;
            long ends = (long) routed.width(request) * (request.protection() == Protection.NONE ? 1 : 2);
            adds += request.source().equals(node)
                            || both && request.destination().equals(node)
                    ? ends
                    : 0;
            drops += request.destination().equals(node)
                            || both && request.source().equals(node)
                    ? ends
                    : 0;
        }
        return Math.max(adds, drops);
    }
}
