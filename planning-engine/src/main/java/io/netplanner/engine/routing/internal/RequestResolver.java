package io.netplanner.engine.routing.internal;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Looks up what each request names. What makes no sense is refused in words, never thrown. */
final class RequestResolver {
    private final RoutingProblem problem;
    private final List<String> clusterNames;
    private final Set<String> seenIds = new HashSet<>();

    RequestResolver(RoutingProblem problem) {
        this.problem = problem;
        clusterNames = problem.clusters().stream().map(Cluster::name).toList();
    }

    List<Resolution> resolveAll() {
        return problem.requests().stream().map(this::resolve).toList();
    }

    private Resolution resolve(LightpathRequest request) {
        if (!seenIds.add(request.id())) {
            return Resolution.refused("an earlier request has the same id");
        }
        Optional<String> refusal = problem.reaches().findRefusal(request);
        if (refusal.isPresent()) {
            return Resolution.refused(refusal.get());
        }
        OptionalInt source = problem.network().findNode(request.source());
        OptionalInt target = problem.network().findNode(request.destination());
        if (source.isEmpty() || target.isEmpty()) {
            String missing = source.isEmpty() ? request.source() : request.destination();
            return Resolution.refused("node " + missing + " is not in the topology");
        }
        if (source.getAsInt() == target.getAsInt()) {
            return Resolution.refused("source and destination are the same node " + request.source());
        }
        int cluster = request.cluster() == null ? -1 : clusterNames.indexOf(request.cluster());
        if (request.cluster() != null && cluster < 0) {
            return Resolution.refused("cluster " + request.cluster() + " is not defined");
        }
        double rateGbps = request.rateGbps();
        Optional<Integer> width = problem.scale().findWidth(rateGbps);
        if (width.isEmpty()) {
            return Resolution.refused(problem.scale().describeMissingWidth(rateGbps));
        }
        int channels = problem.parameters().channels();
        if (width.get() > channels) {
            return Resolution.refused(
                    "%s Gb/s fill %d slots side by side, more than the %d of a fibre; allow more slots"
                            .formatted(Figures.of(rateGbps), width.get(), channels));
        }
        return Resolution.of(new RouteQuery(
                source.getAsInt(),
                target.getAsInt(),
                request.protection(),
                request.restoration(),
                request.direction() == Direction.BIDIRECTIONAL,
                cluster,
                width.get(),
                problem.reaches().of(request),
                problem.prices().ofRegenerator(rateGbps)));
    }
}
