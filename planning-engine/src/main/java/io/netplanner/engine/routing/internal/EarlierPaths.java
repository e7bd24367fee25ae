package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.model.routing.Route;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The routes of an earlier result as paths of the network as it is today. Immutable. */
final class EarlierPaths {
    private final RoutingProblem problem;
    private final Network network;
    private final Map<String, Integer> linkNumber = new HashMap<>();

    EarlierPaths(RoutingProblem problem) {
        this.problem = problem;
        network = problem.network();
        for (int link = 0; link < network.linkCount(); link++) {
            linkNumber.put(network.link(link).id(), link);
        }
    }

    OptionalInt findLink(String id) {
        Integer link = linkNumber.get(id);
        return link == null ? OptionalInt.empty() : OptionalInt.of(link);
    }

    /** Null where a link is no longer there, or the query may not cross it. */
    @Nullable
    Path path(Route route, RouteQuery query) {
        int[] arcs = new int[route.links().size()];
        for (int hop = 0; hop < arcs.length; hop++) {
            Integer link = linkNumber.get(route.links().get(hop));
            if (link == null) {
                return null;
            }
            boolean forward = network.nodeName(network.tail(2 * link))
                    .equals(route.nodes().get(hop));
            arcs[hop] = forward ? 2 * link : 2 * link + 1;
        }
        return Arrays.stream(arcs).allMatch(problem.openFor(query)::isOpen) ? Path.of(network, arcs) : null;
    }
}
