package io.netplanner.server.report;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How full a link is.
 *
 * @param lit channels of working and protection routes
 * @param use lit channels / channels of the grid, 0 to 1
 */
record LinkLoad(Link link, int lit, double use) {

    /** In the order of the topology. */
    static List<LinkLoad> of(Topology topology, RoutingResult routing, int channels) {
        Map<String, Integer> lit = new HashMap<>();
        for (Lightpath lightpath : routing.lightpaths()) {
            count(lightpath.working(), lit);
            if (lightpath.protection() != null) {
                count(lightpath.protection(), lit);
            }
        }
        return topology.links().stream()
                .map(link -> new LinkLoad(
                        link, lit.getOrDefault(link.id(), 0), lit.getOrDefault(link.id(), 0) / (double) channels))
                .toList();
    }

    static Comparator<LinkLoad> fullestFirst() {
        return Comparator.comparingInt(LinkLoad::lit)
                .reversed()
                .thenComparing(load -> load.link().id());
    }

    /** One of five classes that maps and bars are coloured by. */
    String cssClass() {
        if (lit == 0) {
            return "u0";
        }
        return use < 0.25 ? "u1" : use < 0.5 ? "u2" : use < 0.75 ? "u3" : "u4";
    }

    /** A channel is used once on a link, so each crossing is a lit channel of its own. */
    private static void count(Route route, Map<String, Integer> lit) {
        route.links().forEach(link -> lit.merge(link, 1, Integer::sum));
    }
}
