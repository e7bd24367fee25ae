package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A route walks from source to destination over links that exist, in a direction they have, visiting no node twice. */
public final class RouteRule implements RoutingRule {
    private static final double LENGTH_TOLERANCE_KM = 0.01;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        routed.lit().forEach(lit -> check(lit, routed, findings));
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            checkToldEnds(i, routed, findings);
            routed.restorationsOf(i).forEach(lit -> check(lit, routed, findings));
        }
    }

    /** What a lightpath says of itself beside its routes. */
    private static void checkToldEnds(int index, RoutedCase routed, Findings findings) {
        Lightpath told = routed.result().lightpaths().get(index);
        routed.findRequest(told.requestId())
                .filter(asked -> !asked.source().equals(told.source())
                        || !asked.destination().equals(told.destination()))
                .ifPresent(asked -> findings.add(
                        "ROUTE_ENDS",
                        "/lightpaths/" + index,
                        "Request %s asks %s to %s, the lightpath says %s to %s."
                                .formatted(
                                        asked.id(),
                                        asked.source(),
                                        asked.destination(),
                                        told.source(),
                                        told.destination())));
    }

    private static void check(LitRoute lit, RoutedCase routed, Findings findings) {
        List<String> nodes = lit.route().nodes();
        if (nodes.size() < 2 || lit.route().links().size() != nodes.size() - 1) {
            findings.add(
                    "ROUTE_SHAPE",
                    lit.pointer(),
                    "Request %s: %d nodes need one link fewer, not %d."
                            .formatted(
                                    lit.request().id(),
                                    nodes.size(),
                                    lit.route().links().size()));
            return;
        }
        checkEnds(lit, findings);
        if (new HashSet<>(nodes).size() != nodes.size()) {
            findings.add(
                    "ROUTE_LOOP",
                    lit.pointer(),
                    "Request %s: visits a node twice.".formatted(lit.request().id()));
        }
        if (checkLinks(lit, routed, findings)) {
            checkLength(lit, routed, findings);
        }
    }

    private static void checkEnds(LitRoute lit, Findings findings) {
        String from = lit.route().nodes().getFirst();
        String to = lit.route().nodes().getLast();
        if (!from.equals(lit.request().source()) || !to.equals(lit.request().destination())) {
            findings.add(
                    "ROUTE_ENDS",
                    lit.pointer(),
                    "Request %s asks %s to %s, the route goes %s to %s."
                            .formatted(
                                    lit.request().id(),
                                    lit.request().source(),
                                    lit.request().destination(),
                                    from,
                                    to));
        }
    }

    private static boolean checkLinks(LitRoute lit, RoutedCase routed, Findings findings) {
        Route route = lit.route();
        boolean whole = true;
        for (int hop = 0; hop < route.links().size(); hop++) {
            String id = route.links().get(hop);
            Optional<Link> link = routed.findLink(id);
            if (link.isEmpty() || !joins(link.get(), route, hop, lit.isBidirectional())) {
                findings.add(
                        "ROUTE_LINK",
                        lit.pointer() + "/links/" + hop,
                        "Request %s: link %s does not lead from %s to %s."
                                .formatted(
                                        lit.request().id(),
                                        id,
                                        route.nodes().get(hop),
                                        route.nodes().get(hop + 1)));
                whole = false;
            }
        }
        return whole;
    }

    private static boolean joins(Link link, Route route, int hop, boolean bothWays) {
        String from = route.nodes().get(hop);
        String to = route.nodes().get(hop + 1);
        boolean forward = link.source().equals(from) && link.destination().equals(to);
        boolean backward = link.source().equals(to) && link.destination().equals(from);
        boolean twoWay = link.direction() == Direction.BIDIRECTIONAL;
        return forward && (twoWay || !bothWays) || backward && twoWay;
    }

    private static void checkLength(LitRoute lit, RoutedCase routed, Findings findings) {
        double km = lit.route().links().stream()
                .mapToDouble(id -> routed.link(id).lengthKm())
                .sum();
        if (Math.abs(km - lit.route().lengthKm()) > LENGTH_TOLERANCE_KM) {
            findings.add(
                    "ROUTE_LENGTH",
                    lit.pointer() + "/lengthKm",
                    "Request %s: says %s km, its links add up to %s km."
                            .formatted(
                                    lit.request().id(), Figures.of(lit.route().lengthKm()), Figures.of(km)));
        }
    }
}
