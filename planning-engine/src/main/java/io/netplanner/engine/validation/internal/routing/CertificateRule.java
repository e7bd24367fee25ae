package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Collections;
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
                ? atBank(bound.objective(), certificate.node(), routed)
                : proved(bound.objective(), certificate, routed);
        if (!(proved > bound.lower() - 1)) {
            findings.add(
                    "BOUND_NOT_PROVED",
                    "/bound/certificate",
                    "The certificate proves that nothing has fewer %s than %s, not %s. Route again to have it made anew."
                            .formatted(bound.objective(), Figures.of(proved), Figures.of(bound.lower())));
        }
    }

    private static double proved(String objective, BoundCertificate certificate, RoutedCase routed) {
        ProofWeights weights = new ProofWeights(routed, certificate, !objective.equals("load"));
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
    private static double atBank(String objective, String node, RoutedCase routed) {
        if (!routed.hasNode(node) || routed.node(node).roadmType() != RoadmType.DIRECTIONLESS) {
            return 0;
        }
        boolean leftOut = objective.equals("unserved");
        List<LightpathRequest> asked = leftOut ? routed.requests() : served(routed);
        List<Integer> adds = new ArrayList<>();
        List<Integer> drops = new ArrayList<>();
        for (LightpathRequest request : asked) {
            boolean both = request.direction() == Direction.BIDIRECTIONAL;
            int ends = routed.width(request) * (request.protection() == Protection.NONE ? 1 : 2);
            if (request.source().equals(node) || both && request.destination().equals(node)) {
                adds.add(ends);
            }
            if (request.destination().equals(node) || both && request.source().equals(node)) {
                drops.add(ends);
            }
        }
        return leftOut ? Math.max(tooMany(adds, routed), tooMany(drops, routed)) : Math.max(sum(adds), sum(drops));
    }

    private static long sum(List<Integer> ends) {
        return ends.stream().mapToLong(Integer::longValue).sum();
    }

    /** How many are left when the narrow ones have filled the bank. */
    private static long tooMany(List<Integer> ends, RoutedCase routed) {
        Collections.sort(ends);
        long filled = 0;
        int served = 0;
        while (served < ends.size()
                && filled + ends.get(served) <= routed.parameters().channels()) {
            filled += ends.get(served++);
        }
        return ends.size() - served;
    }
}
