package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;

/** No transparent segment is longer than the reach. */
public final class ReachRule implements RoutingRule {
    private static final double ROUNDING_KM = 1e-6;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        Double reach = routed.parameters().reachKm();
        if (reach == null) {
            return;
        }
        routed.lit().forEach(lit -> check(lit, reach, routed, findings));
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            routed.restorationsOf(i).forEach(lit -> check(lit, reach, routed, findings));
        }
    }

    private static void check(LitRoute lit, double reach, RoutedCase routed, Findings findings) {
        for (int i = 0; i < lit.route().segments().size(); i++) {
            Segment segment = lit.route().segments().get(i);
            double km = lengthKm(segment, lit.route(), routed);
            if (km > reach + ROUNDING_KM) {
                findings.add(
                        "REACH_EXCEEDED",
                        lit.pointer() + "/segments/" + i,
                        "Request %s: segment %s to %s is %s km long, the reach is %s km. A regenerator is missing."
                                .formatted(
                                        lit.request().id(),
                                        segment.from(),
                                        segment.to(),
                                        Figures.of(km),
                                        Figures.of(reach)));
            }
        }
    }

    private static double lengthKm(Segment segment, Route route, RoutedCase routed) {
        int from = route.nodes().indexOf(segment.from());
        int to = route.nodes().indexOf(segment.to());
        return route.links().subList(from, to).stream()
                .mapToDouble(id -> routed.link(id).lengthKm())
                .sum();
    }
}
